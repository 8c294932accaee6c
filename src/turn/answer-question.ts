/**
 * The story: a question's way from message to outcome. This file lists the steps, in order, and nothing else does; each
 * step is one room with one entry function that can be run alone.
 *
 *   message -> clean -> detect language -> redact personal data
 *           -> ACCEPT -> whose conversation is it?
 *           -> screen -> understand -> retrieve -> estimate confidence -> decide -> compose
 *           -> RECORD -> what was recorded
 *
 * The first step that cannot go on returns an Outcome. Only faults are thrown.
 */
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { outOfForce } from "#src/knowledge/out-of-force.ts";
import { detectLanguage } from "#src/language/detect/detect-language.ts";
import type { Detection } from "#src/language/detect/detection.ts";
import type { Language } from "#src/language/language.ts";
import type { Translate } from "#src/language/translate.ts";
import { routeTeam } from "#src/people/handoff/route-team.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { composeComparison } from "./answer/compose-comparison.ts";
import { compose } from "./answer/compose.ts";
import type { Composed } from "./answer/composed.ts";
import { suggestQuestions } from "./answer/suggest-questions.ts";
import { answerAtFor } from "./confidence/answer-at.ts";
import type { Calibration } from "./confidence/calibration.ts";
import { compareDistricts } from "./confidence/compare-districts.ts";
import { competingDistricts } from "./confidence/competing-districts.ts";
import { decide, type Decision, type Situation } from "./confidence/decide.ts";
import { estimateConfidence, type Confidence } from "./confidence/estimate-confidence.ts";
import type { LookAgain } from "./confidence/found.ts";
import { isByThreshold } from "./confidence/is-by-threshold.ts";
import { leanOnGuide } from "./confidence/lean-on-guide.ts";
import { settleFromTold } from "./confidence/settle-from-told.ts";
import { stayInGuide } from "./confidence/stay-in-guide.ts";
import { tiedNations } from "./confidence/tied-nations.ts";
import { admitWritten } from "./guard/admit-written.ts";
import { cleanText, type TextProblem } from "./guard/clean-text.ts";
import { redact } from "./guard/redact.ts";
import type { RedactedText } from "./guard/redacted-text.ts";
import { screen, type Screening } from "./guard/screen.ts";
import { KEEPS_NOTHING, type Ledger } from "./ledger.ts";
import type { HandedOff, HandOffCause, Outcome, OutcomeFrame } from "./outcome.ts";
import type { Exchange } from "./question/exchange.ts";
import { focusAfter, type Focus } from "./question/focus.ts";
import type { Question } from "./question/question.ts";
import type { RecogniseDistricts } from "./question/recognise-districts.ts";
import { createRewriter, REWRITE_PATIENCE_MS } from "./question/rewrite/create-rewriter.ts";
import type { Rewriting } from "./question/rewrite/rewriting.ts";
import { understand } from "./question/understand.ts";
import type { Retrieval, Retrieve } from "./retrieval/retrieve.ts";
import type { Writing } from "./writing.ts";

export interface Message {
  readonly text: string;
  /** It is in the record already: it was cleaned then, and redacting may have made it longer than a message may be. */
  readonly isRecorded?: boolean | undefined;
  /** Fixes the language of the answer. */
  readonly language?: Language | undefined;
  /** Settles the language of a text that could be two languages: the one the reader's interface speaks. */
  readonly interfaceLanguage?: Language | undefined;
  /** A district chosen beside the message. */
  readonly district?: string | undefined;
  /** What the conversation is about: a message that only follows up is made whole from it. */
  readonly focus?: Focus | undefined;
  /** The last questions before it, oldest first: what a model makes it whole from. */
  readonly history?: readonly Exchange[] | undefined;
}

export interface RoadParts {
  readonly knowledge: Knowledge;
  readonly calibration: Calibration;
  readonly recogniseDistricts: RecogniseDistricts;
  readonly retrieve: Retrieve;
  readonly translateFor: (language: Language) => Translate;
  readonly clock: Clock;
}

/** What comes out of each step, in their order. */
export interface Steps {
  readonly clean: Result<string, TextProblem>;
  readonly language: Detection;
  readonly redacted: RedactedText;
  readonly screen: Screening;
  /** Only where there is a model to ask. */
  readonly rewriting: Rewriting;
  readonly question: Question;
  readonly retrieval: Retrieval;
  readonly confidence: Confidence;
  readonly decision: Decision & {
    /** A surer first passage would have been answered from, a less sure one not: no rule decided. */
    readonly isByThreshold: boolean;
  };
  readonly composed: Composed;
  /** What the conversation is about from here on: the `focus` of its next message. Comes with every outcome. */
  readonly focus: Focus | undefined;
}

/** Hears the output of each step as it is taken, for whoever asks why (`npm run ask -- --explain`). */
export type Observe = (taken: Partial<Steps>) => void;

export interface Journey<Kept, Refusal> {
  readonly ledger: Ledger<Kept, Refusal>;
  readonly observe?: Observe | undefined;
  /** What an answer is written with; without it answers are quoted. */
  readonly writing?: Writing | undefined;
  /** What follow-ups are made whole with, where that is to be measured apart; otherwise what answers are written with. */
  readonly rewritingBy?: Writing | undefined;
  /** Hears a written answer as it stands fast, piece by piece; joined they are the beginning of its text. */
  readonly tell?: ((text: string, frame: OutcomeFrame) => void) | undefined;
  /** Aborted when nobody wants the answer any more: the journey then ends at the next step, as stopped. */
  readonly signal?: AbortSignal | undefined;
}

/** @returns what the ledger made of the outcome, or why the message was not taken; never rejects but for faults */
export type Road = <Kept, Refusal>(
  message: Message,
  journey: Journey<Kept, Refusal>,
) => Promise<Result<Kept, TextProblem | Refusal>>;

/** The road with a ledger that keeps nothing. */
export type AnswerQuestion = (message: Message, journey?: PassingJourney) => Promise<Result<Outcome, TextProblem>>;

export type PassingJourney = Omit<Journey<never, never>, "ledger">;

/** Below this, the best passage says nothing about whose matter the question is. */
const TOPIC_KNOWN_FROM = 0.5;

export function createAnswerQuestion(parts: RoadParts): AnswerQuestion {
  const road = createRoad(parts);
  return async (message, journey) => road(message, { ...journey, ledger: KEEPS_NOTHING });
}

export function createRoad(parts: RoadParts): Road {
  const { knowledge, calibration, recogniseDistricts } = parts;
  const places = { districts: knowledge.districts, recogniseDistricts };
  const rewrite = createRewriter({ ...places, admitWritten, clock: parts.clock, patienceMs: REWRITE_PATIENCE_MS });
  return async (message, { ledger, observe = () => {}, writing, rewritingBy = writing, tell = () => {}, signal }) => {
    const step = <Name extends keyof Steps>(name: Name, output: Steps[Name]): Steps[Name] => {
      observe({ [name]: output });
      return output;
    };

    const clean = step("clean", message.isRecorded ? { ok: true, value: message.text } : cleanText(message.text));
    if (!clean.ok) return clean;

    const detected = step("language", detectLanguage(clean.value, message.language ?? message.interfaceLanguage));
    const text = step("redacted", redact(clean.value));
    const frame = { ...frameOf(detected, message.language), knowledge: knowledge.version };
    const settle = async (outcome: Outcome, asked?: Question) => {
      // Before it is recorded: the record keeps what the conversation is about.
      step("focus", focusAfter(asked, outcome, message.focus));
      return { ok: true as const, value: await ledger.record(outcome) };
    };
    const handOff = (cause: HandOffCause, matter: Matter = ANY_MATTER): HandedOff => ({
      ...cause,
      kind: "handed-off",
      team: routeTeam(matter, knowledge.teams),
      suggestions: [],
    });

    const accepted = await ledger.accept(text);
    if (!accepted.ok) return accepted;
    if (accepted.value.owner === "helper") return settle({ ...frame, kind: "with-person" });
    if (detected.kind === "not-served") return settle({ ...frame, ...handOff({ reason: "language-not-served" }) });

    const screened = step("screen", screen(text));
    if (screened.kind === "unreadable") return settle({ ...frame, ...handOff({ reason: "nothing-found" }) });
    if (screened.kind === "fail") {
      return settle({ ...frame, ...(screened.reason === "crisis" ? handOff({ reason: "crisis" }) : REFUSED) });
    }

    const today = beijingDate(parts.clock.now());
    const { district, focus, history = [] } = message;
    const toRewrite = { text, language: detected.language, history, focus, district };
    const rewriting = rewritingBy && step("rewriting", await rewrite(toRewrite, rewritingBy, signal));
    const asked = { ...frame, text, district, focus, rewriting, today };
    const understood = step("question", understand(asked, recogniseDistricts));
    if (understood.smallTalk !== undefined) {
      return settle({ ...frame, kind: "small-talk", topic: understood.smallTalk }, understood);
    }

    if (signal?.aborted) return settle({ ...frame, kind: "stopped" }, understood);
    const asSaid = { question: understood, retrieval: await parts.retrieve(understood, today) };
    const again: LookAgain = {
      searchAgain: (question, mayAnswer) => parts.retrieve(question, today, mayAnswer),
      likelihood: ({ question, retrieval }) => estimateConfidence(question, retrieval, calibration).probability ?? 0,
    };
    const found = await leanOnGuide(await stayInGuide(asSaid, again), again);
    if (found.question !== understood) step("question", found.question);
    const { question, retrieval } = await settleFromTold(found, focus?.told, {
      ...places,
      searchAgain: (settled, mayAnswer) => parts.retrieve(settled, today, mayAnswer),
    });
    step("retrieval", retrieval);
    const confidence = step("confidence", estimateConfidence(question, retrieval, calibration));
    const { probability } = confidence;
    const best = (retrieval.notInForce ?? retrieval.candidates[0])?.passage;
    const situation: Situation = {
      wantsPerson: question.wantsPerson,
      sensitiveQuestion: question.isSensitive,
      sensitiveGuide: retrieval.candidates[0]?.passage.sensitive === true,
      probability,
      unconfirmed: confidence.unconfirmed,
      answerAt: answerAtFor(calibration.threshold, { language: question.language, topic: best?.topic }),
      lacksDistrict: question.lacksDistrict,
      competingDistricts: competingDistricts(question, retrieval, places),
      isOfDistrictBefore: focus?.districts.length === 1 && focus.districts[0] === best?.district,
      tiedNations: tiedNations(question, retrieval),
      askedBefore: focus?.askedEver ?? [],
      comparison: compareDistricts(question, retrieval, { knowledge, today }),
      outOfForce: retrieval.notInForce && outOfForce(retrieval.notInForce.passage, question.day),
    };
    const decision = step("decision", { ...decide(situation), isByThreshold: isByThreshold(situation) });

    const rated = { ...frame, confidence: probability };
    const matterKnown = Math.max(probability ?? 0, confidence.unconfirmed?.likelihood ?? 0) >= TOPIC_KNOWN_FROM;
    // Who weighs two districts against each other is not helped by the people of one.
    const districts = question.districts.length === 1 ? question.districts : [];
    const matter = { districts, topic: matterKnown ? best?.topic : undefined };
    const translate = parts.translateFor(frame.language);
    const reader = { translate, language: frame.language, today };
    const [first, ...rest] = retrieval.candidates;
    const compared = "comparison" in decision ? decision.comparison : undefined;
    const comparison = compared && composeComparison(compared, knowledge, reader);
    if (decision.kind === "clarify" && decision.slot === "nationality") {
      return settle({ ...rated, kind: "clarify", slot: "nationality", options: decision.nations }, question);
    }
    if (decision.kind === "clarify") {
      const clarify = { kind: "clarify", slot: "district", options: decision.districts } as const;
      return settle({ ...rated, ...clarify, ...(comparison && { comparison }) }, question);
    }
    if (decision.kind === "hand-off" || first === undefined) {
      const cause: HandOffCause = decision.kind === "hand-off" ? decision : { reason: "nothing-found" };
      const suggestions = isNear(cause) ? suggestQuestions(retrieval, question.text, reader) : [];
      return settle({ ...rated, ...handOff(cause, matter), suggestions }, question);
    }

    if (signal?.aborted) return settle({ ...rated, kind: "stopped" }, question);
    const how = { tell: (piece: string) => tell(piece, rated), redact, signal, now: () => parts.clock.now().getTime() };
    const composed = step(
      "composed",
      comparison === undefined
        ? await compose({ question, candidates: [first, ...rest], knowledge, reader }, writing, how)
        : { kind: "written", answer: comparison },
    );
    if (composed.kind === "stopped") return settle({ ...rated, ...composed }, question);
    const offer = decision.offerPerson ? { offer: routeTeam(matter, knowledge.teams) } : {};
    return settle({ ...rated, ...composed, kind: "answered", ...offer }, question);
  };
}

/** The guides have something on the matter, so that questions near to it may help. */
function isNear(cause: HandOffCause): boolean {
  return (
    cause.reason === "too-weak" ||
    cause.reason === "not-in-force" ||
    (cause.reason === "nothing-found" && cause.unconfirmed !== undefined)
  );
}

const REFUSED = { kind: "refused", reason: "unsafe" } as const;

type Matter = Parameters<typeof routeTeam>[0];

const ANY_MATTER: Matter = { districts: [], topic: undefined };

/** A reader whose language we do not serve is answered in English; what the request fixes comes first. */
function frameOf(detected: Detection, fixed: Language | undefined): OutcomeFrame {
  const language = fixed ?? (detected.kind === "served" ? detected.language : "en");
  const script = detected.kind === "served" ? detected.script : undefined;
  return { language, ...(language === "zh" && { script: script ?? "Hans" }), confidence: null };
}
