import type { Run } from "#src/commands/evaluate/figures.ts";
import type { Language } from "#src/language/language.ts";

/** A question that was decided by the threshold, at 0.9 or more in favour of answering. */
export function runOf(
  language: Language,
  confidence: number,
  right: boolean,
  { id = "1", refs = ["D-JM-20"] }: { readonly id?: string; readonly refs?: readonly string[] } = {},
): Run {
  const decided = right ? "right" : "wrong";
  return {
    question: { id: `${language}-${id}`, language, text: `Question ${id}`, expect: "answer", refs, part: "report" },
    outcome: confidence >= 0.9 ? "answered" : "handed-off",
    verdict: confidence >= 0.9 ? decided : "false-refusal",
    answerable: true,
    judged: { confidence, right },
    firstIsRight: right,
  };
}
