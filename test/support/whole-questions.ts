import { readFileSync } from "node:fs";

/**
 * What a good rewriter makes of the later messages of the dev dialogues; null for a message that is whole by itself. Written by
 * hand from the dialogues alone, without looking at the guides.
 */
export const WHOLE_QUESTIONS: ReadonlyMap<string, string | null> = new Map(
  readFileSync(new URL("whole-questions.tsv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [, message = "", whole = ""] = line.split("\t");
      return [message, whole === "" ? null : whole] as const;
    }),
);
