/**
 * The first steps of the road for a reader that reads for itself: which passages are about this?
 *
 *   text -> clean -> detect language -> redact personal data -> understand -> retrieve
 *
 * Out: the passages that are in force today, best first, also those that no answer would be given from: nothing is
 * decided and nothing is written, so there is nothing to screen for. The steps are called here as `answer-question.ts`
 * calls them.
 */
import { detectLanguage } from "#src/language/detect/detect-language.ts";
import type { Language } from "#src/language/language.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Message, RoadParts } from "./answer-question.ts";
import { cleanText, type TextProblem } from "./guard/clean-text.ts";
import { redact } from "./guard/redact.ts";
import { understand } from "./question/understand.ts";
import type { Candidate } from "./retrieval/retrieve.ts";

export interface PassagesFound {
  /** What the request fixes, else that of the text, else English. */
  readonly language: Language;
  /** At most ten. */
  readonly candidates: readonly Candidate[];
}

type SearchMessage = Pick<Message, "text" | "language" | "interfaceLanguage" | "district">;

/** @returns why the text was not taken, where it holds nothing to search for or too much */
export type SearchPassages = (message: SearchMessage) => Promise<Result<PassagesFound, TextProblem>>;

export function createSearchPassages(
  parts: Pick<RoadParts, "recogniseDistricts" | "retrieve" | "clock">,
): SearchPassages {
  return async ({ text, language: fixed, interfaceLanguage, district }) => {
    const clean = cleanText(text);
    if (!clean.ok) return clean;
    const detected = detectLanguage(clean.value, fixed ?? interfaceLanguage);
    const language = fixed ?? (detected.kind === "served" ? detected.language : "en");
    const today = beijingDate(parts.clock.now());
    const asked = understand({ text: redact(clean.value), language, district, today }, parts.recogniseDistricts);
    // Also where a later day is named: what will hold then is for an answer to say, with the day.
    const { candidates } = await parts.retrieve({ ...asked, day: today }, today);
    return { ok: true, value: { language, candidates } };
  };
}
