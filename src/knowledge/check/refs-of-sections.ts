import type { Fault } from "../written/fault.ts";
import type { Rule } from "./rule.ts";

/** More than this and the section is two sections: what is quoted would no longer be one answer. */
const MAX_REFS = 8;

/** A section rests on one to eight collected facts; only one that says what is not known may rest on none. */
export const refsOfSections: Rule = ({ guides }) =>
  guides.flatMap(({ folder, fields }) =>
    Object.entries(fields.sections).flatMap(([key, { refs, facet }]): readonly Fault[] => {
      const file = `${folder}/guide.yaml`;
      if (new Set(refs).size < refs.length) {
        return [{ file, rule: "refs-repeated", message: `sections.${key}: a collected fact is listed more than once` }];
      }
      if (refs.length > MAX_REFS) {
        const message = `sections.${key}: tells ${refs.length} collected facts; at most ${MAX_REFS}, so make two of it`;
        return [{ file, rule: "refs-too-many", message }];
      }
      if (refs.length === 0 && facet !== "unknown") {
        return [{ file, rule: "refs-missing", message: `sections.${key}: rests on no collected fact` }];
      }
      return [];
    }),
  );
