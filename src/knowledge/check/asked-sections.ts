import { eachProse } from "./each-prose.ts";
import type { Rule } from "./rule.ts";

/** Questions under `asked` belong to a section that exists. */
export const askedSections: Rule = (written) =>
  eachProse(written).flatMap(({ guide, prose }) =>
    Object.keys(prose.asked)
      .filter((key) => !Object.hasOwn(guide.fields.sections, key))
      .map((key) => ({
        file: prose.file,
        rule: "asked-unknown-section",
        message: `asked.${key}: guide.yaml has no such section`,
      })),
  );
