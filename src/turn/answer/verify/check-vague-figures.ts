import type { Check } from "./check.ts";
import { VAGUE_FIGURES } from "./vague-figure-cues.ts";

/** A figure in words that have no number, which `check-figures` cannot read, is told by a source it cites in these words or in others for the same. */
export const checkVagueFigures: Check = ({ plain }, cited, { language }) => {
  for (const { said, given } of VAGUE_FIGURES[language]) {
    const found = said.exec(plain)?.[0];
    if (found === undefined) continue;
    const isGiven = cited.some((source) => said.test(source.plain) || given?.test(source.plain) === true);
    if (!isGiven) return { fault: "figure", detail: found };
  }
  return undefined;
};
