import type { Rule } from "./rule.ts";

/** A fact is as sure as the collected facts it comes from; with several, as one of them. */
export const factStatus: Rule = ({ guides, collected }) =>
  guides.flatMap(({ folder, fields }) =>
    Object.entries(fields.facts).flatMap(([id, { ref, status }]) => {
      const statuses = ref.flatMap((collectedId) => collected.get(collectedId) ?? []);
      if (statuses.length === 0 || statuses.includes(status)) return [];
      return [
        {
          file: `${folder}/guide.yaml`,
          rule: "fact-status",
          message: `facts.${id}: is "${status}", but ${ref.join(", ")} is "${statuses.join('", "')}"`,
        },
      ];
    }),
  );
