/**
 * What can become of a question. Every channel renders this union; "could not answer" is one of its members, with the
 * reason in it, never an exception.
 */
import type { Place } from "#src/language/places/create-place-recogniser.ts";
import type { Fact, Passage, Team } from "#src/knowledge/knowledge.ts";
import type { OutOfForce } from "#src/knowledge/out-of-force.ts";
import type { Language, Script } from "#src/language/language.ts";
import type { Generation } from "./answer/generated/generation.ts";

export type Outcome = OutcomeFrame & (Answered | Clarify | HandedOff | Refused | SmallTalk | WithPerson | Stopped);

export interface OutcomeFrame {
  /** Language the reply is written in. */
  readonly language: Language;
  /** Set for Chinese only. */
  readonly script?: Script;
  /** Calibrated probability (0 to 1) that the best passage answers; null where nothing was retrieved. */
  readonly confidence: number | null;
  /** Version of the knowledge it came about with; absent where none was looked at. */
  readonly knowledge?: string;
  /** How what was told of it was written; absent where no model was asked. */
  readonly generation?: Generation;
}

export interface Answered {
  readonly kind: "answered";
  readonly answer: Answer;
  /** Set when a person is offered beside the answer. */
  readonly offer?: Team;
}

export type Clarify = ClarifyDistrict | ClarifyNationality;

export interface ClarifyDistrict {
  readonly kind: "clarify";
  readonly slot: "district";
  /** District ids that would each lead to an answer, most likely first. */
  readonly options: readonly string[];
  /** What each of them gives as the figure asked for, where that can be told side by side. */
  readonly comparison?: Comparison;
}

export interface ClarifyNationality {
  readonly kind: "clarify";
  readonly slot: "nationality";
  /** Countries that would each lead to an answer, most likely first. */
  readonly options: readonly Place[];
}

export type HandedOff = HandOffCause & {
  readonly kind: "handed-off";
  readonly team: Team;
  /** Questions near to this one that the guides do answer. */
  readonly suggestions: readonly NextStep[];
};

/** Why a person is fetched. */
export type HandOffCause =
  | { readonly reason: Exclude<HandOffReason, "not-in-force" | "nothing-found"> }
  /** With the passage, if there is one, that says what is not known about the matter. */
  | { readonly reason: "nothing-found"; readonly unconfirmed?: Passage }
  | { readonly reason: "not-in-force"; readonly outOfForce: OutOfForce };

export interface Refused {
  readonly kind: "refused";
  readonly reason: "unsafe";
}

export interface SmallTalk {
  readonly kind: "small-talk";
  readonly topic: SmallTalkTopic;
}

/** A helper has the conversation: the message goes to them, and the assistant is silent. */
export interface WithPerson {
  readonly kind: "with-person";
}

/** Nobody wants the answer any more. */
export interface Stopped {
  readonly kind: "stopped";
}

export type HandOffReason =
  | "nothing-found"
  | "too-weak"
  | "asked-for-person"
  | "sensitive"
  | "crisis"
  | "not-in-force"
  | "language-not-served"
  /** Something of ours broke on the way. */
  | "model-failed";

/**
 * `nothing-said`: it answers or asks for more, but says nothing that could be looked up ("yes", "what else?").
 * `disagreement`: it only says that an answer was wrong or no help.
 */
export type SmallTalkTopic = "nothing-said" | "greeting" | "thanks" | "goodbye" | "who-are-you" | "disagreement";

/** What both composers return. */
export interface Answer {
  /** Paragraphs; each statement is followed by the number of its citation, as `[1]`. */
  readonly text: string;
  readonly citations: readonly Cited[];
  readonly facts: readonly Fact[];
  readonly nextSteps: readonly NextStep[];
  /**
   * `ai-generated`: a model wrote it, or part of it; `machine-translated`: what is quoted was written by a machine, and
   * nobody has approved it yet.
   */
  readonly label: "ai-generated" | "quoted-from-guides" | "machine-translated";
}

/** What several districts say on one matter. */
export type Comparison = Omit<Answer, "nextSteps">;

export interface Cited {
  /** The number used in the text, from 1. */
  readonly n: number;
  readonly passage: Passage;
}

/** A question the guides can answer next. */
export interface NextStep {
  readonly guideId: string;
  /** Can be asked as it is: headings name their subject. */
  readonly question: string;
}
