import type { Check } from "./check.ts";

const MARKUP: readonly RegExp[] = [
  /^\s*#{1,6}\s/u,
  /\*\*|__|~~|`/u,
  /(?<!\w)\*[^\s*][^*]*\*(?!\w)/u,
  /!?\[(?!\d{1,3}\])[^[\]]*\]\(/u,
  /!\[|\{\{|\}\}/u,
  /^\s*\||\|\s*$|\s\|\s/u,
  /^\s*>\s/u,
  /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]+|#\d+);/iu,
  /^\s*(?:-{3,}|={3,})\s*$/u,
  /[【［]\s*\d+\s*[】］]/u,
];

/** A sentence is plain text; a list item may begin with its mark. */
export const checkMarkup: Check = ({ sentence }) => {
  for (const pattern of MARKUP) {
    const found = pattern.exec(sentence)?.[0];
    if (found !== undefined) return { fault: "markup", detail: found.trim().slice(0, 20) };
  }
  return undefined;
};
