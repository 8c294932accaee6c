import type { Rule } from "./rule.ts";
import { writtenTexts } from "./written-texts.ts";

/** Markup that not every channel can show; paragraphs and `- ` lists are what all of them can. */
const FORBIDDEN: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["a link", /\]\(|https?:\/\//u],
  ["bold or italic", /\*\S|__\S|(?<![\p{L}\p{N}_{])_\S/u],
  ["code", /`/u],
  ["HTML", /<(?:\/?[a-z]|!--)/iu],
  ["a quotation", /^>/mu],
  ["a table", /^\|/mu],
  ["a nested list", /^[ \t]+[-*+] /mu],
];

/** What is shown uses paragraphs and `- ` lists only. */
export const markup: Rule = (written) =>
  writtenTexts(written)
    .filter(({ shown }) => shown)
    .flatMap(({ file, where, text }) =>
      FORBIDDEN.filter(([, pattern]) => pattern.test(text)).map(([name]) => ({
        file,
        rule: "markup",
        message: `${where}: has ${name}; only paragraphs and "- " lists are shown in every channel`,
      })),
    );
