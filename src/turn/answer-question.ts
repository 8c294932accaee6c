/**
 * The story: a question's way from message to outcome. This file lists the steps, in order, and nothing else does; each
 * step is one room with one entry function that can be run alone.
 *
 *   message -> clean -> detect language -> redact personal data
 *           -> screen -> understand -> retrieve -> estimate confidence -> decide -> compose -> outcome
 *
 * The first step that cannot go on returns an Outcome. Only faults are thrown.
 */
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { detectLanguage } from "#src/language/detect/detect-language.ts";
import type { Language } from "#src/language/language.ts";
import type { Translate } from "#src/language/translate.ts";
import { routeTeam } from "#src/people/handoff/route-team.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { composeExtractive } from "./answer/compose-extractive.ts";
import type { Calibration } from "./confidence/calibration.ts";
import { decide } from "./confidence/decide.ts";
import { estimateConfidence } from "./confidence/estimate-confidence.ts";
import { isUnconfirmed } from "./confidence/is-unconfirmed.ts";
import { tiedDistricts } from "./confidence/tied-districts.ts";
import { cleanText, type TextProblem } from "./guard/clean-text.ts";
import { redact } from "./guard/redact.ts";
import { screen } from "./guard/screen.ts";
import { isSensitive } from "./guard/sensitive-topic.ts";
import type { Outcome } from "./outcome.ts";
import type { RecogniseDistricts } from "./question/recognise-districts.ts";
import { understand } from "./question/understand.ts";
import type { Retrieval, Retrieve } from "./retrieval/retrieve.ts";

export interface Message {
  readonly text: string;
  /** Fixes the language of the answer. */
  readonly language?: Language | undefined;
  /** Settles the language of a text that could be two languages: the one the reader's interface speaks. */
  readonly interfaceLanguage?: Language | undefined;
  /** A district chosen beside the message. */
  readonly district?: string | undefined;
}

export interface RoadParts {
  readonly knowledge: Knowledge;
  readonly calibration: Calibration;
  readonly recogniseDistricts: RecogniseDistricts;
  readonly retrieve: Retrieve;
  readonly translateFor: (language: Language) => Translate;
  readonly clock: Clock;
}

/** Hears the output of each step, for whoever asks why (`npm run ask -- --explain`). */
export type Observe = (step: string, output: unknown) => void;

/** @returns the outcome, or what is wrong with the text itself; never rejects but for faults */
export type AnswerQuestion = (message: Message, observe?: Observe) => Promise<Result<Outcome, TextProblem>>;

/** Below this, the best passage says nothing about whose matter the question is. */
const TOPIC_KNOWN_FROM = 0.2;

export function createAnswerQuestion(parts: RoadParts): AnswerQuestion {
  return async (message, observe = () => {}) => {
    const clean = cleanText(message.text);
    observe("clean", clean);
    if (!clean.ok) return clean;

    const detected = detectLanguage(clean.value, message.language ?? message.interfaceLanguage);
    observe("language", detected);

    const text = redact(clean.value);
    observe("redacted", text);

    const handOff = handOffTo(parts);
    if (detected.kind === "not-served") {
      const frame = { language: message.language ?? ("en" as const), confidence: null };
      return reply({ ...frame, ...handOff("language-not-served") });
    }
    const language = message.language ?? detected.language;
    const frame = { language, ...(language === "zh" && { script: detected.script ?? ("Hans" as const) }) };

    const screened = screen(text);
    observe("screen", screened);
    if (screened.kind === "unreadable") return reply({ ...frame, confidence: null, ...handOff("nothing-found") });
    if (screened.kind === "fail" && screened.reason === "crisis") {
      return reply({ ...frame, confidence: null, ...handOff("crisis") });
    }
    if (screened.kind === "fail") return reply({ ...frame, confidence: null, kind: "refused", reason: "unsafe" });

    const question = understand({ ...frame, text, district: message.district }, parts.recogniseDistricts);
    observe("question", question);
    if (question.smallTalk !== undefined) {
      return reply({ ...frame, confidence: null, kind: "small-talk", topic: question.smallTalk });
    }

    const today = beijingDate(parts.clock.now());
    const retrieval = await parts.retrieve(question, today);
    observe("retrieval", retrieval);

    const confidence = estimateConfidence(question, retrieval, parts.calibration);
    observe("confidence", confidence);

    const decision = decide({
      wantsPerson: question.wantsPerson,
      sensitive: isSensitive(text) || isSensitiveGuide(retrieval),
      probability: confidence.probability,
      answerAt: parts.calibration.threshold.answerAt,
      tiedDistricts: tiedDistricts(question, retrieval),
      notInForce: retrieval.notInForce !== undefined,
      unconfirmed: isUnconfirmed(retrieval),
    });
    observe("decision", decision);

    const rated = { ...frame, confidence: confidence.probability };
    const matter = { districts: question.districts, topic: topicOf(retrieval, confidence.probability) };
    if (decision.kind === "hand-off") return reply({ ...rated, ...handOff(decision.reason, matter) });
    if (decision.kind === "clarify") {
      return reply({ ...rated, kind: "clarify", slot: "district", options: decision.districts });
    }
    const [first, ...rest] = retrieval.candidates;
    if (first === undefined) return reply({ ...rated, ...handOff("nothing-found", matter) });
    const answer = composeExtractive({
      question,
      candidates: [first, ...rest],
      knowledge: parts.knowledge,
      translate: parts.translateFor(language),
      today,
    });
    const offer = decision.offerPerson ? { offer: routeTeam(matter, parts.knowledge.teams) } : {};
    return reply({ ...rated, kind: "answered", answer, ...offer });
  };
}

function reply(outcome: Outcome): Result<Outcome, never> {
  return { ok: true, value: outcome };
}

type Matter = Parameters<typeof routeTeam>[0];

const ANY_MATTER: Matter = { districts: [], topic: undefined };

function handOffTo({ knowledge }: RoadParts) {
  return <Reason extends string>(reason: Reason, matter: Matter = ANY_MATTER) => ({
    kind: "handed-off" as const,
    reason,
    team: routeTeam(matter, knowledge.teams),
  });
}

function isSensitiveGuide({ candidates }: Retrieval): boolean {
  return candidates[0]?.passage.sensitive === true;
}

function topicOf({ candidates }: Retrieval, probability: number | null): string | undefined {
  return probability !== null && probability >= TOPIC_KNOWN_FROM ? candidates[0]?.passage.topic : undefined;
}
