import { placeholdersIn } from "../written/placeholder.ts";
import type { Rule } from "./rule.ts";
import { writtenTexts } from "./written-texts.ts";

/** Every placeholder names a fact of the guide; names of things are shown as they are and have none. */
export const placeholderUnknown: Rule = (written) =>
  writtenTexts(written).flatMap(({ file, where, text, factIds }) =>
    placeholdersIn(text)
      .filter((id) => !factIds.includes(id))
      .map((id) => ({
        file,
        rule: "placeholder-unknown",
        message: `${where}: "{{${id}}}" stands for no fact`,
      })),
  );
