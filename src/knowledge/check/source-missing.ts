import type { Rule } from "./rule.ts";

/** A section names the source that is shown with it. */
export const sourceMissing: Rule = ({ guides }) =>
  guides.flatMap(({ folder, fields }) =>
    Object.entries(fields.sections)
      .filter(([, { sources }]) => sources.length === 0)
      .map(([key]) => ({
        file: `${folder}/guide.yaml`,
        rule: "source-missing",
        message: `sections.${key}: names no source`,
      })),
  );
