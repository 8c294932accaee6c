import type { Rule } from "./rule.ts";

/** No banned variant is part of a right rendering: it would ban what the glossary itself says. */
export const bannedInRendering: Rule = ({ glossary }) =>
  glossary.flatMap(({ id, banned }) =>
    banned.flatMap(({ language, variant }) =>
      glossary
        .filter(({ rendering }) => rendering[language].includes(variant))
        .map((right) => ({
          file: "glossary.tsv",
          rule: "banned-in-rendering",
          message: `${id}: "${variant}" is banned, but part of "${right.rendering[language]}" (${right.id})`,
        })),
    ),
  );
