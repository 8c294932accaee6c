/** What the page shows of a conversation, in order: a fold over what was recorded and what is on its way. Pure. */
import type { Ask } from "#src/protocol/ask.ts";
import type { CaseNewsEvent, EventOnWire } from "#src/protocol/event.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { Heard, OutboxItem } from "./outbox.ts";
import type { ServiceFailure } from "./service-failure.ts";
import type { Visit } from "./visit.ts";

type EventOf<Kind extends EventOnWire["kind"]> = Extract<EventOnWire, { readonly kind: Kind }>;

export type Entry =
  | Exchange
  | { readonly kind: "helper-message"; readonly id: string; readonly message: EventOf<"message.helper"> }
  | { readonly kind: "case-opened"; readonly id: string; readonly caseId: string }
  | {
      readonly kind: "case-news";
      readonly id: string;
      readonly news: CaseNewsEvent;
    };

/** A message of the visitor and what became of it. */
export interface Exchange {
  readonly kind: "exchange";
  /** Stays the same from writing the message to reading it again. */
  readonly id: string;
  readonly request: Ask;
  readonly choice?: string | undefined;
  readonly delivery: Delivery;
  /** What has come of the answer while it is being given. */
  readonly heard: Heard | undefined;
  /** Undefined while the answer is being prepared. */
  readonly turn: Turn | undefined;
}

export interface AnsweredExchange extends Exchange {
  readonly turn: Turn;
}

export type Delivery =
  | { readonly kind: "recorded" | "sending" | "waiting" }
  | { readonly kind: "failed"; readonly failure: ServiceFailure };

/** Oldest first. */
export function entriesOf(visit: Visit): readonly Entry[] {
  const { asked, record, outbox, link } = visit;
  const turns = new Map(record.flatMap((event) => ("turn" in event ? [[event.turn.id, event.turn] as const] : [])));
  const items = new Map(outbox.map((item) => [item.clientTurnId, item]));
  const recorded = record.flatMap((event) => entryOf(event, turns, items));
  const known = new Set(recorded.map(({ id }) => id));
  return [
    ...asked.map(fromForm),
    ...recorded,
    ...outbox.filter(({ clientTurnId }) => !known.has(clientTurnId)).map((item) => fromOutbox(item, link)),
  ];
}

function entryOf(
  event: EventOnWire,
  turns: ReadonlyMap<string, Turn>,
  items: ReadonlyMap<string, OutboxItem>,
): readonly Entry[] {
  switch (event.kind) {
    case "message.visitor": {
      const { clientTurnId: id, turnId, text } = event;
      const item = items.get(id);
      const turn = turns.get(turnId) ?? item?.turn;
      const heard = turn === undefined ? item?.heard : undefined;
      return [{ kind: "exchange", id, request: { text }, delivery: { kind: "recorded" }, heard, turn }];
    }
    case "message.helper":
      return [{ kind: "helper-message", id: `reply-${event.seq}`, message: event }];
    case "case.opened": {
      // The turn that handed over shows its case itself.
      const isShown = [...turns.values()].some(({ handoff }) => handoff?.caseId === event.caseId);
      return isShown ? [] : [{ kind: "case-opened", id: `case-${event.seq}`, caseId: event.caseId }];
    }
    case "case.accepted":
    case "case.dispatched":
    case "case.claimed":
    case "case.released":
    case "case.extended":
    case "case.needs-visitor":
    case "case.reminded":
    case "case.resumed":
    case "case.closed":
    case "case.evaluation-asked":
    case "case.evaluated":
    case "case.reopened":
      return [{ kind: "case-news", id: `news-${event.seq}`, news: event }];
    case "conversation.started":
    case "language.changed":
    case "consents.changed":
    case "case.note-added":
    case "case.contact-given":
    case "feedback":
    case "turn.answered":
    case "turn.clarify":
    case "turn.handed-off":
    case "turn.refused":
    case "turn.small-talk":
    case "turn.with-person":
    case "turn.stopped":
      return [];
  }
}

function fromForm({ request, choice, turn }: Visit["asked"][number], index: number): Exchange {
  const id = `form-${index + 1}`;
  return { kind: "exchange", id, request, choice, delivery: { kind: "recorded" }, heard: undefined, turn };
}

function fromOutbox(item: OutboxItem, link: Visit["link"]): Exchange {
  const { clientTurnId: id, text, heard, turn } = item;
  return { kind: "exchange", id, request: { text }, delivery: deliveryOf(item, link), heard, turn };
}

function deliveryOf({ state, failure }: OutboxItem, link: Visit["link"]): Delivery {
  switch (state) {
    case "accepted":
      return { kind: "recorded" };
    case "queued":
      return { kind: link === "offline" ? "waiting" : "sending" };
    case "sending":
      return { kind: "sending" };
    case "waiting":
      return { kind: "waiting" };
    case "failed":
      return failure === undefined ? { kind: "waiting" } : { kind: "failed", failure };
  }
}
