/** Wires knowledge and index into the road of a question: the part that is the same on every host. */
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";
import { createExactScan } from "#src/platform/adapters/exact-scan/create-exact-scan.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import { createAnswerQuestion, type AnswerQuestion } from "#src/turn/answer-question.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import type { RecogniseDistricts } from "#src/turn/question/recognise-districts.ts";
import { createRetriever, type Retrieve } from "#src/turn/retrieval/retrieve.ts";
import type { PreparedBuild } from "./prepare-build.ts";

export interface Engine {
  readonly knowledge: Knowledge;
  readonly recogniseDistricts: RecogniseDistricts;
  readonly retrieve: Retrieve;
}

export function createEngine({
  knowledge,
  index,
  vectors,
  findConcepts,
  recogniseDistricts,
  embedder,
}: PreparedBuild): Engine {
  return {
    knowledge,
    recogniseDistricts,
    retrieve: createRetriever({
      knowledge,
      lexical: index.lexical,
      findConcepts,
      passageNations: index.passageNations,
      passageDistricts: index.passageDistricts,
      embedder,
      vectors: vectors ?? createExactScan(index.passageVectors),
    }),
  };
}

/** The whole road, with the calibration it decides by. */
export function openRoad(engine: Engine, calibration: Calibration, clock: Clock): AnswerQuestion {
  return createAnswerQuestion({ ...engine, calibration, clock, translateFor: createTranslations(TURN_MESSAGES) });
}
