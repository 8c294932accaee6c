import { addDays } from "#src/platform/shared/add-days.ts";
import type { Fault } from "../written/fault.ts";
import type { Rule } from "./rule.ts";

/** A section that another supersedes ends the day before the other begins: no day is told twice, none is left out. */
export const succession: Rule = ({ guides }) =>
  guides.flatMap(({ folder, fields }) =>
    Object.entries(fields.sections).flatMap(([key, { superseded_by: by, valid_until: until }]): readonly Fault[] => {
      if (by === undefined) return [];
      const file = `${folder}/guide.yaml`;
      const next = fields.sections[by];
      if (next === undefined || by === key) {
        return [{ file, rule: "succession-broken", message: `sections.${key}: no other section is "${by}"` }];
      }
      if (typeof until !== "string" || next.valid_from !== addDays(until, 1)) {
        const message = `sections.${key}: must end the day before sections.${by} begins`;
        return [{ file, rule: "succession-broken", message }];
      }
      return [];
    }),
  );
