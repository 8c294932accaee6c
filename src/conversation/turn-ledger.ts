/**
 * The ledger of a turn in a conversation: the message goes into the record before anything is done with it, the turn
 * before anyone sees it. A hand-off opens a case in the same write.
 */
import { findTeam } from "#src/people/handoff/find-team.ts";
import { openCase } from "#src/people/handoff/open-case.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { Ledger } from "#src/turn/ledger.ts";
import type { HandedOff, Outcome } from "#src/turn/outcome.ts";
import type { Focus } from "#src/turn/question/focus.ts";
import type { Rewriting } from "#src/turn/question/rewrite/rewriting.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { Conversation } from "./conversation.ts";
import type { ConversationParts } from "./conversation-parts.ts";
import type { NewEvent, RecordedEvent, StepTimes } from "./event.ts";

export interface TurnEntry {
  readonly conversation: Conversation;
  readonly turnId: string;
  readonly clientTurnId: string;
  readonly fingerprint: string;
  /** The message as it is in the record, where it got there before: a crash cut its turn off. */
  readonly accepted: AcceptedMessage | undefined;
  /** Asked when the turn is recorded. */
  readonly soFar: () => TurnSoFar;
  readonly onAccepted: (message: AcceptedMessage) => void;
}

/** What has come of a turn by now. */
export interface TurnSoFar {
  /** What the conversation is about after this turn. */
  readonly focus: Focus | undefined;
  readonly stepMs: StepTimes;
  /** What a model made of the message, where one was asked. */
  readonly rewriting: Rewriting | undefined;
  /** What of the answer was told already, as the reader has it. */
  readonly told: string;
}

export type AcceptedMessage = RecordedEvent & { readonly kind: "message.visitor" };

/** `accepted-before`: another process has this turn. `no-conversation`: never started, or erased. */
export type NotTaken = "accepted-before" | "no-conversation";

/** `owner-changed`: a helper gave the conversation back before they had the message, so it is to be answered after all. */
export type Kept = Result<Turn, "owner-changed" | "no-conversation">;

export function createTurnLedger(parts: ConversationParts, entry: TurnEntry): Ledger<Kept, NotTaken> {
  const { conversations, cases, clock } = parts;
  const { conversation, turnId } = entry;
  let message = entry.accepted;

  function turnEvent(outcome: Outcome, openCase?: Case): NewEvent & { readonly turn: Turn } {
    const { focus, stepMs, rewriting, told } = entry.soFar();
    const turn = parts.renderTurn(outcome, { id: turnId, conversationId: conversation.id, openCase, told });
    const { generation } = outcome;
    return {
      kind: `turn.${turn.outcome}`,
      at: clock.now().toISOString(),
      author: "assistant",
      once: turnName(turnId),
      turn,
      internal: {
        stepMs,
        ...(focus && { focus }),
        ...(rewriting && { rewriting }),
        ...(generation && { generation }),
      },
    };
  }

  async function record(outcome: Outcome, openCase?: Case): Promise<Kept> {
    const event = turnEvent(outcome, openCase);
    const isForHelper = outcome.kind === "with-person";
    const appended = await conversations.append(conversation.id, [event], isForHelper ? "owned" : "unowned");
    switch (appended.kind) {
      case "appended":
        return { ok: true, value: event.turn };
      case "recorded-before":
        return recordedTurn(appended.event);
      case "owner-changed":
        // A helper came while the answer was being prepared: the assistant does not speak over them.
        return isForHelper ? { ok: false, error: "owner-changed" } : record(withPerson(outcome));
      case "no-conversation":
        return { ok: false, error: "no-conversation" };
    }
  }

  async function recordHandOff(outcome: Outcome & HandedOff): Promise<Kept> {
    let event = turnEvent(outcome);
    const requested = await openCase(parts, {
      conversation,
      team: outcome.team,
      reason: outcome.reason,
      question: message?.text ?? "",
      language: outcome.language,
      eventsBefore(opened) {
        event = turnEvent(outcome, opened);
        return [event];
      },
    });
    switch (requested.kind) {
      case "opened":
        return { ok: true, value: event.turn };
      case "open-already":
        return record({ ...outcome, team: findTeam(requested.case.team, parts.knowledge.teams) }, requested.case);
      case "recorded-before":
        return recordedTurn(requested.event);
      case "limit-reached":
        return record(outcome);
      case "no-conversation":
        return { ok: false, error: "no-conversation" };
    }
  }

  return {
    async accept(text) {
      if (message === undefined) {
        const event = messageEvent(text, entry, clock.now());
        const appended = await conversations.append(conversation.id, [event]);
        if (appended.kind === "recorded-before") return { ok: false, error: "accepted-before" };
        if (appended.kind !== "appended") return { ok: false, error: "no-conversation" };
        message = { ...event, seq: appended.events[0]?.seq ?? 0 };
      }
      entry.onAccepted(message);
      const open = await cases.findOpen(conversation.id);
      return { ok: true, value: { owner: open?.state === "with-person" ? "helper" : "assistant" } };
    },
    record: (outcome) =>
      // Whoever writes in a fifth language is offered a person, and decides.
      outcome.kind === "handed-off" && outcome.reason !== "language-not-served"
        ? recordHandOff(outcome)
        : record(outcome),
  };
}

export function messageName(clientTurnId: string): string {
  return `message:${clientTurnId}`;
}

export function turnName(turnId: string): string {
  return `turn:${turnId}`;
}

/** The turn of an event that was recorded under a turn's name. */
export function recordedTurn(event: RecordedEvent): Result<Turn, never> {
  if (!("turn" in event)) throw new Error(`not a turn: ${event.kind}`);
  return { ok: true, value: event.turn };
}

function messageEvent(
  text: string,
  entry: TurnEntry,
  at: Date,
): Omit<AcceptedMessage, "seq"> & { readonly once: string } {
  const { turnId, clientTurnId, fingerprint } = entry;
  return {
    kind: "message.visitor",
    at: at.toISOString(),
    author: "visitor",
    once: messageName(clientTurnId),
    turnId,
    clientTurnId,
    text,
    internal: { fingerprint },
  };
}

function withPerson({ language, script, confidence, generation }: Outcome): Outcome {
  return { kind: "with-person", language, ...(script && { script }), confidence, ...(generation && { generation }) };
}
