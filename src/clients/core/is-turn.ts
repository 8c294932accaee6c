import type { Citation, Clarify, Handoff, NextStep, Turn, TurnFact } from "#src/protocol/turn.ts";
import {
  anyOf,
  type Check,
  isBoolean,
  isInteger,
  isNumber,
  isString,
  listOf,
  nullable,
  oneOf,
  optional,
  shapeOf,
} from "./checks.ts";

const isLanguage = oneOf<Turn["language"]>({ zh: true, en: true, ja: true, ko: true });

const isOutcome = oneOf<Turn["outcome"]>({
  answered: true,
  clarify: true,
  "handed-off": true,
  refused: true,
  "small-talk": true,
  "with-person": true,
  stopped: true,
});

const isReason = oneOf<NonNullable<Turn["reason"]>>({
  "nothing-found": true,
  "too-weak": true,
  "asked-for-person": true,
  sensitive: true,
  crisis: true,
  unsafe: true,
  "out-of-scope": true,
  "not-in-force": true,
  "language-not-served": true,
  "model-failed": true,
});

const isFactStatus = oneOf<TurnFact["status"]>({
  stated: true,
  plan: true,
  explore: true,
  target: true,
  old: true,
  "other-place": true,
  draft: true,
  unverified: true,
});

const isCitationNumber: Check = (value) => isInteger(value) && (value as number) >= 1;
const isProbability: Check = (value) => isNumber(value) && (value as number) >= 0 && (value as number) <= 1;
const isNumberPair: Check = (value) => listOf(isNumber)(value) && (value as readonly number[]).length === 2;

const isCitation = shapeOf<Citation>({
  n: isCitationNumber,
  passageId: isString,
  guideId: isString,
  section: isString,
  title: isString,
  url: nullable(isString),
  asOf: nullable(isString),
  quote: shapeOf<Citation["quote"]>({ language: isLanguage, text: isString }),
  refs: listOf(isString),
  source: shapeOf<Citation["source"]>({
    title: isString,
    language: isLanguage,
    publisher: isString,
    published: nullable(isString),
    checked: isString,
    trust: oneOf<Citation["source"]["trust"]>({ official: true, reproduction: true, secondary: true }),
  }),
});

const isFact = shapeOf<TurnFact>({
  id: isString,
  refs: listOf(isString),
  label: isString,
  value: anyOf(isNumber, isString, isNumberPair),
  unit: isString,
  text: isString,
  status: isFactStatus,
});

const isClarify = shapeOf<Clarify>({
  slot: oneOf<Clarify["slot"]>({ district: true, "company-type": true, nationality: true }),
  question: isString,
  options: listOf(shapeOf<Clarify["options"][number]>({ value: isString, label: isString })),
});

const isHandoff = shapeOf<Handoff>({
  offered: isBoolean,
  caseId: optional(isString),
  number: optional(isString),
  secret: optional(isString),
  team: shapeOf<Handoff["team"]>({ id: isString, name: isString }),
  promisedBy: optional(isString),
  calendarKnown: optional(isBoolean),
  channel: optional(isString),
  asOf: optional(nullable(isString)),
});

const hasTurnShape = shapeOf<Turn>({
  id: isString,
  conversationId: optional(isString),
  language: isLanguage,
  script: optional(oneOf<NonNullable<Turn["script"]>>({ Hans: true, Hant: true })),
  outcome: isOutcome,
  reason: optional(isReason),
  text: isString,
  citations: listOf(isCitation),
  confidence: nullable(isProbability),
  facts: optional(listOf(isFact)),
  nextSteps: optional(
    listOf(shapeOf<NextStep>({ text: isString, guideId: optional(isString), question: optional(isString) })),
  ),
  clarify: optional(isClarify),
  handoff: optional(isHandoff),
  label: nullable(
    oneOf<NonNullable<Turn["label"]>>({ "ai-generated": true, "quoted-from-guides": true, "machine-translated": true }),
  ),
  versions: shapeOf<Turn["versions"]>({
    knowledge: isString,
    calibration: isString,
    prompt: optional(isString),
    model: optional(isString),
  }),
});

/** Whether a value from the wire is a turn. Says yes exactly where the protocol's schema does (a test compares). */
export function isTurn(value: unknown): value is Turn {
  return hasTurnShape(value);
}
