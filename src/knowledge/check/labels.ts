import { eachProse } from "./each-prose.ts";
import type { Rule } from "./rule.ts";

/** Every fact has a label in every language, and every label belongs to a fact. */
export const labels: Rule = (written) =>
  eachProse(written).flatMap(({ guide, prose }) => {
    const facts = Object.keys(guide.fields.facts);
    const labelled = Object.keys(prose.labels);
    return [
      ...facts
        .filter((id) => !labelled.includes(id))
        .map((id) => ({
          file: prose.file,
          rule: "label-missing",
          message: `the fact "${id}" has no label under "facts"`,
        })),
      ...labelled
        .filter((id) => !facts.includes(id))
        .map((id) => ({
          file: prose.file,
          rule: "label-unknown",
          message: `"${id}" is no fact of guide.yaml`,
        })),
    ];
  });
