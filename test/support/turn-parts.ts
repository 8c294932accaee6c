/** What turns are made of, over a real store in memory; the road is a double that a test steers. */
import { onTestFinished } from "vitest";
import type { Conversation } from "#src/conversation/conversation.ts";
import type { ConversationParts } from "#src/conversation/conversation-parts.ts";
import { turnFromOutcome } from "#src/http/turn-from-outcome.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";
import { createWorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import { createMemoryBus } from "#src/platform/adapters/memory-bus/create-memory-bus.ts";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { randomId } from "#src/platform/adapters/random-id/random-id.ts";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import type { Attempts } from "#src/platform/ports/attempts.ts";
import type { Road } from "#src/turn/answer-question.ts";
import { cleanText } from "#src/turn/guard/clean-text.ts";
import { redact } from "#src/turn/guard/redact.ts";
import type { HandedOff, Outcome } from "#src/turn/outcome.ts";
import { makeKnowledge, makeTeam } from "./knowledge.ts";
import { conversation, NOON } from "./records.ts";

/** Between the message's acceptance and its outcome. */
export type Answer = (text: string, signal: AbortSignal | undefined) => Promise<Outcome>;

/** A test double of the road: cleans, redacts and accepts as the real one does, then does what the test says. */
export function roadThat(answer: Answer): Road {
  return async (message, { ledger, signal }) => {
    const clean = message.isRecorded ? { ok: true as const, value: message.text } : cleanText(message.text);
    if (!clean.ok) return clean;
    const text = redact(clean.value);
    const accepted = await ledger.accept(text);
    if (!accepted.ok) return accepted;
    if (accepted.value.owner === "helper") return { ok: true, value: await ledger.record(WITH_PERSON) };
    return { ok: true, value: await ledger.record(await answer(text, signal)) };
  };
}

const FRAME = { language: "en", confidence: null } as const;

export const GREETING: Outcome = { ...FRAME, kind: "small-talk", topic: "greeting" };
export const STOPPED: Outcome = { ...FRAME, kind: "stopped" };
const WITH_PERSON: Outcome = { ...FRAME, kind: "with-person" };

/** All reasons but the one that comes with a day. */
type PlainReason = Exclude<HandedOff["reason"], "not-in-force">;

export function handedOff(reason: PlainReason = "too-weak"): Outcome {
  return { ...FRAME, kind: "handed-off", reason, team: makeTeam(), suggestions: [] };
}

export interface TurnParts {
  readonly parts: ConversationParts & { readonly attempts: Attempts };
  /** One that is started. */
  readonly conversation: Conversation;
}

export async function makeTurnParts(answer: Answer, change: Partial<ConversationParts> = {}): Promise<TurnParts> {
  const database = openNodeSqlite(":memory:");
  onTestFinished(() => database.close());
  await migrate(database);
  const stores = createStores(database);
  const knowledge = makeKnowledge();
  const frame = { knowledge, calibrationVersion: "c1", translateFor: createTranslations(TURN_MESSAGES) };
  const parts = {
    conversations: stores.conversations,
    cases: stores.cases,
    attempts: stores.attempts,
    bus: createMemoryBus(),
    keys: createSecretKeys({ current: "a secret of tests, long enough to be one", previous: undefined }),
    road: roadThat(answer),
    renderTurn: (outcome, place) => turnFromOutcome(outcome, { ...frame, ...place }),
    redact: (text) => ({ ok: true, value: redact(text) }),
    knowledge,
    calendar: createWorkingCalendar(knowledge.workingYears),
    clock: { now: () => NOON },
    newId: randomId,
    log: { info: ignore, warn: ignore, error: ignore },
    casesPerHour: undefined,
    turnBudgetMs: 90_000,
    ...change,
  } satisfies ConversationParts & { attempts: Attempts };
  const started = conversation();
  await stores.conversations.start(started, []);
  return { parts, conversation: started };
}

function ignore(): void {}
