import { TO_BE_WRITTEN } from "#src/knowledge/written/to-be-written.ts";
import { splitSentences } from "#src/turn/retrieval/split-sentences.ts";
import type { DraftTexts } from "./plan-draft.ts";

/** For an editor to write: every text marked as missing, with each Chinese sentence beside its place. */
export function draftByHand(texts: DraftTexts): DraftTexts {
  return new Map(
    [...texts].map(([where, text]) => [where, where.startsWith("text.") ? body(text) : `${TO_BE_WRITTEN} ${text}`]),
  );
}

function body(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const item = line.startsWith("- ") ? "- " : "";
      return splitSentences(line.slice(item.length))
        .map((sentence, at) => `${at === 0 ? item : ""}${TO_BE_WRITTEN} <!-- ${sentence} -->`)
        .join("\n");
    })
    .join("\n");
}
