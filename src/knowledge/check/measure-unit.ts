import type { Rule } from "./rule.ts";

/** Only figures of one unit can be compared. */
export const measureUnit: Rule = ({ guides, measures }) =>
  guides.flatMap(({ folder, fields }) =>
    Object.entries(fields.facts).flatMap(([id, { measure, unit }]) => {
      const expected = measure === undefined ? undefined : measures[measure]?.unit;
      if (expected === undefined || expected === unit) return [];
      return [
        {
          file: `${folder}/guide.yaml`,
          rule: "measure-unit",
          message: `facts.${id}: is in "${unit}", but "${measure}" is measured in "${expected}"`,
        },
      ];
    }),
  );
