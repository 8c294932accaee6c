/** What comes to the composer of the questions that are answered: for whoever tries composing itself, again and again. */
import { openRoad, type Engine } from "#src/hosts/create-engine.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import type { Steps } from "#src/turn/answer-question.ts";
import type { Composition } from "#src/turn/answer/compose-extractive.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import type { LabelledQuestion } from "./labelled-question.ts";

export async function collectCompositions(
  engine: Engine,
  calibration: Calibration,
  questions: readonly LabelledQuestion[],
): Promise<readonly Composition[]> {
  const answerQuestion = openRoad(engine, calibration, systemClock);
  const translateFor = createTranslations(TURN_MESSAGES);
  const { knowledge } = engine;
  const compositions: Composition[] = [];
  for (const { text, language } of questions) {
    let steps: Partial<Steps> = {};
    const outcome = await answerQuestion(
      { text, interfaceLanguage: language },
      { observe: (taken) => (steps = { ...steps, ...taken }) },
    );
    const { question, retrieval, decision } = steps;
    const [first, ...rest] = retrieval?.candidates ?? [];
    // A comparison of districts is put together by rules alone.
    const isComposed = decision?.kind === "answer" && decision.comparison === undefined;
    if (!outcome.ok || question === undefined || first === undefined || !isComposed) continue;
    const reader = {
      translate: translateFor(outcome.value.language),
      language: outcome.value.language,
      today: beijingDate(systemClock.now()),
    };
    compositions.push({ question, candidates: [first, ...rest], knowledge, reader });
  }
  return compositions;
}
