import { LANGUAGES } from "#src/language/language.ts";
import { placeholdersIn } from "../written/placeholder.ts";
import type { Rule } from "./rule.ts";

/**
 * Warning: a section that shows a figure lists the collected fact it comes from. The date the section is true of
 * is no claim of its own, so it is left out of account.
 */
export const factRefUnlisted: Rule = ({ guides }) =>
  guides.flatMap(({ folder, fields, prose }) =>
    Object.entries(fields.sections).flatMap(([key, section]) => {
      const asOf = section.as_of === undefined ? fields.as_of : section.as_of;
      const shown = new Set(
        LANGUAGES.flatMap((language) => prose[language]?.sections ?? [])
          .filter((written) => written.key === key)
          .flatMap(({ body }) => placeholdersIn(body)),
      );
      return [...shown].flatMap((id) => {
        const fact = fields.facts[id];
        if (fact === undefined || (fact.unit === "date" && fact.value === asOf)) return [];
        if (fact.ref.some((ref) => section.refs.includes(ref))) return [];
        return [
          {
            file: `${folder}/guide.yaml`,
            rule: "fact-ref-unlisted",
            message: `sections.${key}: shows "${id}", but none of ${fact.ref.join(", ")} is among its refs`,
          },
        ];
      });
    }),
  );
