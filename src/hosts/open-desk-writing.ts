/** What a model writes at the desk, on every host alike. */
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { DeskWriting } from "#src/people/desk/writing/desk-writing.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import { isAbroad } from "#src/platform/settings/is-abroad.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import { madeFromLatest } from "#src/platform/shared/made-from-latest.ts";
import { createLayOutSources } from "#src/turn/answer/generated/lay-out-sources.ts";
import type { Observe } from "#src/turn/answer-question.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { redact } from "#src/turn/guard/redact.ts";
import type { WritingFor } from "#src/turn/writing.ts";
import { openRoad } from "./create-engine.ts";
import type { LiveEngine } from "./live-engine.ts";

interface Chosen {
  readonly engine: LiveEngine;
  readonly calibration: Calibration;
  readonly writing: WritingFor | undefined;
  readonly models: Settings["models"];
  readonly clock: Clock;
}

/**
 * Only the budget of the day counts for staff, who are few and known. A model abroad reads nothing here: whoever wrote what
 * is summarised is not there to be asked.
 */
const STAFF = { conversation: undefined, client: undefined, modelsAgreed: [] } as const;

/** @returns undefined where no model may write for staff */
export function openDeskWriting({ engine, calibration, writing, models, clock }: Chosen): DeskWriting | undefined {
  if (writing === undefined || models.every(isAbroad)) return undefined;
  // The road by itself: it is asked for what it finds, and writes nothing with a model.
  const road = madeFromLatest(engine.current, (current) => openRoad(current, calibration, clock));
  return {
    prompts: writing(STAFF).prompts,
    admit: () => writing(STAFF).admit(),
    redact,
    layOutSources: createLayOutSources(engine.registers),
    async findPassages(asked) {
      const answerQuestion = await road();
      let found: readonly Passage[] = [];
      const observe: Observe = ({ retrieval }) => {
        if (retrieval !== undefined) found = retrieval.candidates.map(({ passage }) => passage);
      };
      await answerQuestion({ ...asked, isRecorded: true }, { observe });
      return found;
    },
  };
}
