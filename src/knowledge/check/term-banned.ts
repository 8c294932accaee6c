import { findBannedTerms } from "../find-banned-terms.ts";
import type { Rule } from "./rule.ts";
import { writtenTexts } from "./written-texts.ts";

/** No term is rendered with a variant that the glossary bans. People's own words (`keywords`, `asked`) are free. */
export const termBanned: Rule = (written) =>
  writtenTexts(written)
    .filter(({ shown }) => shown)
    .flatMap(({ file, language, where, text }) =>
      findBannedTerms(text, language, written.glossary).map(({ variant, instead }) => ({
        file,
        rule: "term-banned",
        message: `${where}: "${variant}" is wrong here; the glossary says "${instead}"`,
      })),
    );
