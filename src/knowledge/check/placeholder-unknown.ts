import { placeholdersIn } from "../written/placeholder.ts";
import { eachProse } from "./each-prose.ts";
import { proseTexts } from "./prose-texts.ts";
import type { Rule } from "./rule.ts";

/** Every placeholder names a fact of the guide. */
export const placeholderUnknown: Rule = (written) =>
  eachProse(written).flatMap(({ guide, prose }) =>
    proseTexts(prose).flatMap(({ where, text }) =>
      placeholdersIn(text)
        .filter((id) => !Object.hasOwn(guide.fields.facts, id))
        .map((id) => ({
          file: prose.file,
          rule: "placeholder-unknown",
          message: `${where}: "{{${id}}}" is no fact of guide.yaml`,
        })),
    ),
  );
