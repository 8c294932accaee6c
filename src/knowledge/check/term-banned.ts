import type { Rule } from "./rule.ts";
import { writtenTexts } from "./written-texts.ts";

const BRACKETED = /[(（][^()（）]*[)）]/gu;

/**
 * No term is rendered with a variant that the glossary bans. People's own words (`keywords`, `asked`) are free, and so is
 * what stands in brackets: there the prose may quote the Chinese original.
 */
export const termBanned: Rule = (written) => {
  const banned = written.glossary.flatMap(({ rendering, banned: variants }) =>
    variants.map(({ language, variant }) => ({ language, variant, instead: rendering[language] })),
  );
  return writtenTexts(written)
    .filter(({ shown }) => shown)
    .flatMap(({ file, language, where, text }) =>
      banned
        .filter((entry) => entry.language === language && contains(text.replaceAll(BRACKETED, ""), entry.variant))
        .map(({ variant, instead }) => ({
          file,
          rule: "term-banned",
          message: `${where}: "${variant}" is wrong here; the glossary says "${instead}"`,
        })),
    );
};

/** Latin words only as whole words, in any case; other scripts have no word boundaries to look at. */
function contains(text: string, variant: string): boolean {
  if (!/^[\p{Script=Latin}\s-]+$/u.test(variant)) return text.includes(variant);
  return new RegExp(`(?<!\\p{L})${variant}(?!\\p{L})`, "iu").test(text);
}
