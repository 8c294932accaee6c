import type { Consents, EventOnWire, ModelAbroad } from "#src/protocol/event.ts";
import type { ContactKind, Evaluation, RejectionCode } from "#src/protocol/case.ts";
import {
  anyOf,
  type Check,
  isBoolean,
  isInstant,
  isPlace,
  isSatisfaction,
  isString,
  listOf,
  oneOf,
  optional,
  shapeOf,
} from "./checks.ts";
import { isCitation } from "./is-citation.ts";
import { isReason } from "./is-reason.ts";
import { isServedLanguage } from "./is-served-language.ts";
import { isCaseOutcome } from "./is-case-outcome.ts";
import { isTurn } from "./is-turn.ts";

type Kind = EventOnWire["kind"];
type EventOf<K extends Kind> = Extract<EventOnWire, { readonly kind: K }>;
type TurnEvent = Exclude<EventOnWire, { readonly turn?: never }> & { readonly turn: unknown };

const frame = {
  seq: isPlace,
  at: isInstant,
  author: oneOf<EventOnWire["author"]>({ visitor: true, assistant: true, helper: true, system: true }),
  /** Told already by whoever chose the check. */
  kind: isString,
};

const isVerdict = oneOf<EventOf<"feedback">["verdict"]>({ up: true, down: true });
const isFeedbackReason = oneOf<NonNullable<EventOf<"feedback">["reason"]>>({
  wrong: true,
  incomplete: true,
  "out-of-date": true,
  unsafe: true,
  other: true,
});
const isChannel = oneOf<EventOf<"conversation.started">["channel"]>({
  web: true,
  wechat: true,
  api: true,
  kiosk: true,
});

const isEvaluation = shapeOf<Evaluation>({
  contacted: optional(isBoolean),
  solved: isBoolean,
  satisfied: optional(isSatisfaction),
});

const isTurnEvent = shapeOf<TurnEvent>({ ...frame, turn: isTurn });

const CHECKS: Readonly<Record<Kind, Check>> = {
  "conversation.started": shapeOf<EventOf<"conversation.started">>({
    ...frame,
    language: isServedLanguage,
    channel: isChannel,
    noticeVersion: optional(isString),
  }),
  "message.visitor": shapeOf<EventOf<"message.visitor">>({
    ...frame,
    turnId: isString,
    clientTurnId: isString,
    text: isString,
  }),
  "turn.answered": isTurnEvent,
  "turn.clarify": isTurnEvent,
  "turn.handed-off": isTurnEvent,
  "turn.refused": isTurnEvent,
  "turn.small-talk": isTurnEvent,
  "turn.with-person": isTurnEvent,
  "turn.stopped": isTurnEvent,
  "language.changed": shapeOf<EventOf<"language.changed">>({ ...frame, language: isServedLanguage }),
  "consents.changed": shapeOf<EventOf<"consents.changed">>({
    ...frame,
    consents: shapeOf<Consents>({
      modelAbroad: isBoolean,
      models: optional(listOf(shapeOf<ModelAbroad>({ name: isString, region: isString, host: isString }))),
    }),
    language: isServedLanguage,
    noticeVersion: isString,
  }),
  "message.helper": shapeOf<EventOf<"message.helper">>({
    ...frame,
    text: isString,
    language: isServedLanguage,
    helper: isString,
    aiAssisted: optional(isBoolean),
    citations: optional(listOf(isCitation)),
    label: optional(oneOf<NonNullable<EventOf<"message.helper">["label"]>>({ "machine-translated": true })),
  }),
  "case.opened": shapeOf<EventOf<"case.opened">>({
    ...frame,
    caseId: isString,
    number: isString,
    reason: anyOf(isReason, (value) => value === "visitor-asked"),
    team: shapeOf<EventOf<"case.opened">["team"]>({ id: isString, name: isString }),
    promisedBy: isString,
    calendarKnown: isBoolean,
  }),
  "case.note-added": shapeOf<EventOf<"case.note-added">>({ ...frame, caseId: isString, text: isString }),
  "case.contact-given": shapeOf<EventOf<"case.contact-given">>({
    ...frame,
    caseId: isString,
    contactKind: oneOf<ContactKind>({ email: true, phone: true, wechat: true }),
  }),
  "case.claimed": shapeOf<EventOf<"case.claimed">>({ ...frame, caseId: isString, helper: isString }),
  "case.released": shapeOf<EventOf<"case.released">>({ ...frame, caseId: isString }),
  "case.accepted": shapeOf<EventOf<"case.accepted">>({ ...frame, caseId: isString }),
  "case.dispatched": shapeOf<EventOf<"case.dispatched">>({
    ...frame,
    caseId: isString,
    team: shapeOf<EventOf<"case.dispatched">["team"]>({ id: isString, name: isString }),
  }),
  "case.extended": shapeOf<EventOf<"case.extended">>({ ...frame, caseId: isString, until: isInstant }),
  "case.needs-visitor": shapeOf<EventOf<"case.needs-visitor">>({
    ...frame,
    caseId: isString,
    text: isString,
    until: isInstant,
  }),
  "case.reminded": shapeOf<EventOf<"case.reminded">>({ ...frame, caseId: isString, until: isInstant }),
  "case.resumed": shapeOf<EventOf<"case.resumed">>({ ...frame, caseId: isString }),
  "case.closed": shapeOf<EventOf<"case.closed">>({
    ...frame,
    caseId: isString,
    outcome: isCaseOutcome,
    text: optional(isString),
    rejection: optional(
      oneOf<RejectionCode>({
        "in-court": true,
        "under-review": true,
        petitioned: true,
        discipline: true,
        secret: true,
        "not-public": true,
        other: true,
      }),
    ),
    until: optional(isInstant),
    receipt: optional(isString),
    into: optional(isString),
  }),
  "case.evaluation-asked": shapeOf<EventOf<"case.evaluation-asked">>({ ...frame, caseId: isString, until: isInstant }),
  "case.evaluated": shapeOf<EventOf<"case.evaluated">>({ ...frame, caseId: isString, evaluation: isEvaluation }),
  "case.reopened": shapeOf<EventOf<"case.reopened">>({
    ...frame,
    caseId: isString,
    cause: oneOf<EventOf<"case.reopened">["cause"]>({ "not-content": true, "new-facts": true, appeal: true }),
    text: optional(isString),
    evaluation: optional(isEvaluation),
  }),
  feedback: shapeOf<EventOf<"feedback">>({
    ...frame,
    turnId: isString,
    verdict: isVerdict,
    reason: optional(isFeedbackReason),
    text: optional(isString),
  }),
};

/** Whether a value from the wire is an event. Says yes exactly where the protocol's schema does (a test compares). */
export function isEvent(value: unknown): value is EventOnWire {
  return hasKind(value) && Object.hasOwn(CHECKS, value.kind) && CHECKS[value.kind as Kind](value);
}

/** Whether it has a place at least: a reader goes on behind an event whose kind it does not know. */
export function isPlaced(value: unknown): value is { readonly seq: number } {
  return shapeOf<{ readonly seq: number }>({ seq: isPlace })(value);
}

function hasKind(value: unknown): value is { readonly kind: string } {
  return shapeOf<{ readonly kind: string }>({ kind: isString })(value);
}
