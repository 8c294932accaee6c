/** Run-time checks of what the desk's API replies. A test compares them with the protocol's schemas. */
import type { CaseState, CaseStep } from "#src/protocol/case.ts";
import type {
  DeskCannedReplies,
  DeskCannedReply,
  DeskCase,
  DeskCases,
  DeskContact,
  DeskDraft,
  DeskSection,
  DeskSections,
  DeskSummary,
  OpenedDeskCase,
} from "#src/protocol/desk.ts";
import type { DeskActName, PossibleActOnWire } from "#src/protocol/desk-act.ts";
import type { EventOnWire } from "#src/protocol/event.ts";
import {
  type Check,
  isBoolean,
  isInteger,
  isString,
  listOf,
  nullable,
  oneOf,
  optional,
  shapeOf,
} from "../core/checks.ts";
import { isCaseOutcome } from "../core/is-case-outcome.ts";
import { isCitation } from "../core/is-citation.ts";
import { isServedLanguage } from "../core/is-served-language.ts";

const CASE_FIELDS: { readonly [Field in keyof Required<DeskCase>]: Check } = {
  id: isString,
  number: isString,
  state: oneOf<CaseState>({ waiting: true, "with-person": true, closed: true }),
  step: oneOf<CaseStep>({ received: true, "with-team": true, "needs-you": true, answered: true, closed: true }),
  openedAt: isString,
  team: shapeOf<DeskCase["team"]>({ id: isString, name: isString }),
  promisedBy: isString,
  calendarKnown: isBoolean,
  conversationId: nullable(isString),
  language: isServedLanguage,
  reason: isString,
  question: isString,
  masked: optional(isBoolean),
  claimedBy: optional(isString),
  mine: isBoolean,
  outcome: optional(isCaseOutcome),
  closedAt: optional(isString),
};

/** What every event has; what it tells beyond that is read by its kind. */
const isEvent = shapeOf<Pick<EventOnWire, "seq" | "at" | "author" | "kind">>({
  seq: isInteger,
  at: isString,
  author: isString,
  kind: isString,
});

const isContactKind = oneOf<DeskContact["kind"]>({ email: true, phone: true, wechat: true });

const isActName = oneOf<DeskActName>({
  accept: true,
  dispatch: true,
  object: true,
  redispatch: true,
  "uphold-dispatch": true,
  reclassify: true,
  assign: true,
  "ask-extension": true,
  "grant-extension": true,
  "deny-extension": true,
  "ask-visitor": true,
  resume: true,
  confirm: true,
  "return-reply": true,
  explain: true,
  reopen: true,
});
const isReasonKind = oneOf<NonNullable<PossibleActOnWire["reason"]>>({ told: true, kept: true });

const hasCaseShape = shapeOf<DeskCase>(CASE_FIELDS);
const hasCasesShape = shapeOf<DeskCases>({ cases: listOf(hasCaseShape) });
const hasOpenedShape = shapeOf<OpenedDeskCase>({
  ...CASE_FIELDS,
  acts: listOf(shapeOf<PossibleActOnWire>({ act: isActName, reason: optional(isReasonKind) })),
  contact: optional(shapeOf<NonNullable<OpenedDeskCase["contact"]>>({ kind: isContactKind })),
  events: listOf(isEvent),
});

const hasContactShape = shapeOf<DeskContact>({ kind: isContactKind, value: isString });

const WRITTEN_FIELDS = {
  text: isString,
  language: isServedLanguage,
  label: oneOf<DeskSummary["label"]>({ "ai-generated": true }),
  prompt: isString,
  model: isString,
};

const hasSummaryShape = shapeOf<DeskSummary>(WRITTEN_FIELDS);
const hasDraftShape = shapeOf<DeskDraft>({
  ...WRITTEN_FIELDS,
  sentences: listOf(
    shapeOf<DeskDraft["sentences"][number]>({ text: isString, cites: listOf(isInteger), isFounded: isBoolean }),
  ),
  citations: listOf(isCitation),
});

const SECTION_TEXT = {
  language: isServedLanguage,
  text: isString,
  notes: listOf(isString),
  machineTranslated: isBoolean,
};

const hasSectionsShape = shapeOf<DeskSections>({
  sections: listOf(
    shapeOf<DeskSection>({
      passageId: isString,
      own: shapeOf<DeskSection["own"]>({ ...SECTION_TEXT, title: isString, heading: isString }),
      rendering: shapeOf<DeskSection["rendering"]>(SECTION_TEXT),
      citation: isCitation,
    }),
  ),
});

const hasCannedRepliesShape = shapeOf<DeskCannedReplies>({
  replies: listOf(
    shapeOf<DeskCannedReply>({
      id: isString,
      shortcut: isString,
      title: isString,
      own: shapeOf<DeskCannedReply["own"]>({ language: isServedLanguage, text: isString }),
      rendering: shapeOf<DeskCannedReply["rendering"]>({
        language: isServedLanguage,
        text: isString,
        reviewed: isBoolean,
      }),
    }),
  ),
});

export function isDeskCase(value: unknown): value is DeskCase {
  return hasCaseShape(value);
}

export function isDeskCases(value: unknown): value is DeskCases {
  return hasCasesShape(value);
}

export function isOpenedCase(value: unknown): value is OpenedDeskCase {
  return hasOpenedShape(value);
}

export function isDeskContact(value: unknown): value is DeskContact {
  return hasContactShape(value);
}

export function isDeskSummary(value: unknown): value is DeskSummary {
  return hasSummaryShape(value);
}

export function isDeskDraft(value: unknown): value is DeskDraft {
  return hasDraftShape(value);
}

export function isDeskSections(value: unknown): value is DeskSections {
  return hasSectionsShape(value);
}

export function isDeskCannedReplies(value: unknown): value is DeskCannedReplies {
  return hasCannedRepliesShape(value);
}

export function isEventReply(value: unknown): value is EventOnWire {
  return isEvent(value);
}

export function isNothing(value: unknown): value is undefined {
  return value === undefined;
}
