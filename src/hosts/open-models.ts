/** Wires language models: counted, limited, and asked only for those whose words may go where they are. */
import type { AppParts } from "#src/http/app-parts.ts";
import { createMemoryModelUse } from "#src/platform/adapters/memory-model-use/create-memory-model-use.ts";
import type { OpenChat } from "#src/platform/adapters/chat-endpoint/open-chat.ts";
import { createModelBudget } from "#src/platform/operations/create-model-budget.ts";
import { meterModel } from "#src/platform/operations/meter-model.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { DayCounts } from "#src/platform/ports/day-counts.ts";
import type { KeepAlive } from "#src/platform/ports/keep-alive.ts";
import type { Keys } from "#src/platform/ports/keys.ts";
import type { Log } from "#src/platform/ports/log.ts";
import type { Prompts } from "#src/platform/prompts/prompt.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import { isAgreed } from "#src/platform/shared/is-agreed.ts";
import type { WritingFor } from "#src/turn/writing.ts";
import { openWriters } from "./open-writers.ts";

interface Chosen {
  readonly settings: Pick<Settings, "models" | "modelLimits" | "turnBudgetMs">;
  readonly prompts: Prompts;
  readonly dayCounts: DayCounts;
  readonly keys: Keys;
  readonly openChat: OpenChat;
  readonly keepAlive: KeepAlive;
  readonly clock: Clock;
  readonly log: Log;
}

export interface OpenedModels extends Pick<AppParts, "dayCounts" | "modelBudget" | "modelUse"> {
  /** Undefined where no model is set. */
  readonly writing: WritingFor | undefined;
}

export function openModels(chosen: Chosen): OpenedModels {
  const { settings, prompts, dayCounts, keys, keepAlive, clock, log } = chosen;
  const use = createMemoryModelUse();
  const budget = createModelBudget({ dayCounts, keys, limits: settings.modelLimits, use, log });
  const writers = openWriters(chosen).map((writer) => ({
    ...writer,
    model: meterModel(writer.model, { budget, use, keepAlive, clock }),
  }));
  const writing: WritingFor = ({ modelsAgreed, ...asker }) => {
    const allowed = writers
      .filter(({ abroad }) => abroad === undefined || isAgreed(abroad, modelsAgreed))
      .map(({ model }) => model);
    const ask = async () => ((await budget.admit(asker, clock.now())) === "admitted" ? allowed : []);
    let admitted: ReturnType<typeof ask> | undefined;
    return {
      prompts,
      patienceMs: settings.turnBudgetMs / 2,
      admit: async () => (allowed.length === 0 ? [] : (admitted ??= ask())),
      report: (generation) => use.answerWritten(generation),
    };
  };
  return { dayCounts, modelBudget: budget, modelUse: use, writing: writers.length === 0 ? undefined : writing };
}
