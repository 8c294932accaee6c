import type { Clarify, NextStep, Turn, TurnFact } from "#src/protocol/turn.ts";
import { anyOf, type Check, isNumber, isString, listOf, nullable, oneOf, optional, shapeOf } from "./checks.ts";
import { isCitation } from "./is-citation.ts";
import { isHandoff } from "./is-handoff.ts";
import { isReason } from "./is-reason.ts";
import { isServedLanguage } from "./is-served-language.ts";

const isOutcome = oneOf<Turn["outcome"]>({
  answered: true,
  clarify: true,
  "handed-off": true,
  refused: true,
  "small-talk": true,
  "with-person": true,
  stopped: true,
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

const isProbability: Check = (value) => isNumber(value) && (value as number) >= 0 && (value as number) <= 1;
const isNumberPair: Check = (value) => listOf(isNumber)(value) && (value as readonly number[]).length === 2;

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

const hasTurnShape = shapeOf<Turn>({
  id: isString,
  conversationId: optional(isString),
  language: isServedLanguage,
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
