import type { Language } from "#src/language/language.ts";
import type { NextStep } from "#src/turn/outcome.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";

const MOST_SUGGESTIONS = 3;

/**
 * Questions the guides can answer, near to one they could not: the reader may have meant one of them. One per guide
 * section, the nearest first; a section on what is not known would only lead to a person again.
 */
export function suggestQuestions({ candidates }: Retrieval, language: Language): readonly NextStep[] {
  return candidates
    .filter(({ passage }) => passage.facet !== "unknown")
    .slice(0, MOST_SUGGESTIONS)
    .map(({ passage }) => ({ guideId: passage.guideId, question: passage.prose[language].heading }));
}
