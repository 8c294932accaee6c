import { eachProse } from "./each-prose.ts";
import type { Rule } from "./rule.ts";

/** Warning: without questions people really ask, a section is hard to find. */
export const askedMissing: Rule = (written) =>
  eachProse(written).flatMap(({ guide, prose }) =>
    Object.keys(guide.fields.sections)
      .filter((key) => (prose.asked[key] ?? []).length === 0)
      .map((key) => ({
        file: prose.file,
        rule: "asked-missing",
        message: `the section "${key}" has no question under "asked"`,
      })),
  );
