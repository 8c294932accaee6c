import { decodeParts } from "#src/language/disguise/decode-parts.ts";
import type { Rule } from "./rule.ts";
import { writtenTexts } from "./written-texts.ts";

/** Direction marks, zero-width characters, tags, private use: an editor does not see them, a model does. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/u;
/** A key, a hash or something packed: prose has no such words. */
const BLOB = /(?=[\w+/]*[a-z])(?=[\w+/]*[A-Z])(?=[\w+/]*\d)[A-Za-z0-9+/_-]{40,}/u;

/** Everything in a guide can be read by whoever edits it: nothing unseen, nothing in code. */
export const hiddenText: Rule = (written) =>
  writtenTexts(written).flatMap(({ file, where, text }) => {
    const unseen = UNSEEN.exec(text)?.[0].codePointAt(0);
    const found =
      unseen === undefined
        ? decodeParts(text).length > 0 || BLOB.test(text)
          ? "text in code (base64, escapes)"
          : undefined
        : `a character that nobody sees (U+${unseen.toString(16).toUpperCase().padStart(4, "0")})`;
    return found === undefined ? [] : [{ file, rule: "hidden-text", message: `${where}: has ${found}` }];
  });
