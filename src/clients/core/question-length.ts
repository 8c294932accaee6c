import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";

/** Length as a reader counts it: one for 𠮷 and for most emoji, where `String.length` says two. */
export function countCodePoints(text: string): number {
  return [...text].length;
}

export type DraftFault = "empty" | "too-long";

/** Why a draft cannot be sent, or undefined when it can. The service decides in the end; this spares a round trip. */
export function findDraftFault(draft: string): DraftFault | undefined {
  const text = draft.trim();
  if (text === "") return "empty";
  if (countCodePoints(text) > MAX_QUESTION_CODE_POINTS) return "too-long";
  return undefined;
}
