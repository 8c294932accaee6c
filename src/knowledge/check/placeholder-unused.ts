import { placeholdersIn } from "../written/placeholder.ts";
import { eachProse } from "./each-prose.ts";
import type { Rule } from "./rule.ts";

/** Every fact of a guide is shown in the prose of every language: nobody is told less than the others. */
export const placeholderUnused: Rule = (written) =>
  eachProse(written).flatMap(({ guide, prose }) => {
    const shown = new Set(prose.sections.flatMap(({ heading, body }) => placeholdersIn(`${heading}\n${body}`)));
    return Object.keys(guide.fields.facts)
      .filter((id) => !shown.has(id))
      .map((id) => ({
        file: prose.file,
        rule: "placeholder-unused",
        message: `no section shows the fact "${id}"`,
      }));
  });
