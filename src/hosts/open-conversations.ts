/** Wires conversations: the same on every host, over its own store, bus and keys. */
import type { ConversationParts } from "#src/conversation/conversation-parts.ts";
import { createTurnTaker } from "#src/conversation/turn-taker.ts";
import type { AppParts } from "#src/http/app-parts.ts";
import { turnFromOutcome } from "#src/http/turn-from-outcome.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";
import { createWorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import { randomId } from "#src/platform/adapters/random-id/random-id.ts";
import type { Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { Keys } from "#src/platform/ports/keys.ts";
import type { LiveBus } from "#src/platform/ports/live-bus.ts";
import type { Log } from "#src/platform/ports/log.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import { madeFromLatest } from "#src/platform/shared/made-from-latest.ts";
import { createRoad, type Road } from "#src/turn/answer-question.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { cleanAndRedact } from "#src/turn/guard/clean-and-redact.ts";
import type { WritingFor } from "#src/turn/writing.ts";
import type { LiveEngine } from "./live-engine.ts";

interface Chosen {
  readonly engine: LiveEngine;
  readonly calibration: Calibration;
  readonly stores: Stores;
  readonly bus: LiveBus;
  readonly keys: Keys;
  readonly writing: WritingFor | undefined;
  readonly settings: Pick<Settings, "casesPerHour" | "turnBudgetMs">;
  readonly clock: Clock;
  readonly log: Log;
}

type ConversationHost = Pick<AppParts, "conversation" | "turns" | "attempts" | "usage">;

export function openConversations(chosen: Chosen): ConversationHost {
  const { engine, calibration, stores, bus, keys, writing, settings, clock, log } = chosen;
  const knowledge = engine.registers;
  const translateFor = createTranslations(TURN_MESSAGES);
  const frame = { knowledge, calibrationVersion: calibration.version, translateFor };
  const latestRoad = madeFromLatest(engine.current, (current) =>
    createRoad({ ...current, calibration, clock, translateFor }),
  );
  const road: Road = async (message, journey) => (await latestRoad())(message, journey);
  const conversation: ConversationParts = {
    conversations: stores.conversations,
    cases: stores.cases,
    bus,
    keys,
    road,
    writing,
    renderTurn: (outcome, place) => turnFromOutcome(outcome, { ...frame, ...place }),
    redact: cleanAndRedact,
    knowledge,
    calendar: createWorkingCalendar(knowledge.workingYears),
    clock,
    newId: randomId,
    log,
    casesPerHour: settings.casesPerHour,
    turnBudgetMs: settings.turnBudgetMs,
  };
  return { conversation, turns: createTurnTaker(conversation), attempts: stores.attempts, usage: stores.usage };
}
