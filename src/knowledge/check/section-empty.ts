import { eachProse } from "./each-prose.ts";
import type { Rule } from "./rule.ts";

/** A section has a heading and says something: an empty one would be quoted as an answer. */
export const sectionEmpty: Rule = (written) =>
  eachProse(written).flatMap(({ prose }) =>
    prose.sections
      .filter(({ heading, body }) => heading === "" || body === "")
      .map(({ key, heading }) => ({
        file: prose.file,
        rule: "section-empty",
        message: `the section "${key}" has no ${heading === "" ? "heading" : "text"}`,
      })),
  );
