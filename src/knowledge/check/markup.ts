import { eachProse } from "./each-prose.ts";
import type { Rule } from "./rule.ts";

/** Markup that not every channel can show; paragraphs and `- ` lists are what all of them can. */
const FORBIDDEN: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["a link", /\]\(|https?:\/\//u],
  ["bold or italic", /\*\S|__\S|(?<![\p{L}\p{N}_{])_\S/u],
  ["code", /`/u],
  ["HTML", /<\/?[a-z]/iu],
  ["a quotation", /^>/mu],
  ["a table", /^\|/mu],
  ["a nested list", /^[ \t]+[-*+] /mu],
];

/** The prose uses paragraphs and `- ` lists only. */
export const markup: Rule = (written) =>
  eachProse(written).flatMap(({ prose }) =>
    prose.sections.flatMap(({ key, heading, body }) =>
      FORBIDDEN.filter(([, pattern]) => pattern.test(heading) || pattern.test(body)).map(([name]) => ({
        file: prose.file,
        rule: "markup",
        message: `${key}: has ${name}; only paragraphs and "- " lists are shown in every channel`,
      })),
    ),
  );
