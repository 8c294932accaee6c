/** What became of asking language models, since this process began. Counts; nothing in it says anything of anybody. */
import type { ChatFailure, ChatUsage } from "./chat-model.ts";
import type { Admission } from "./model-budget.ts";

export interface ModelUse {
  /** A request has ended, whatever it was for. */
  requestEnded(request: EndedRequest): void;
  /** The budget let no model be asked. */
  refused(why: Refusal): void;
  /** An answer that a model was to write is there. */
  answerWritten(answer: WrittenAnswer): void;
  read(): ModelFigures;
}

export interface EndedRequest {
  /** Name of the model. */
  readonly model: string;
  readonly end: RequestEnd;
  /** As the provider counts, or estimated where it does not. */
  readonly tokens: ChatUsage;
}

/** `left`: whoever asked had enough before the reply was over. */
export type RequestEnd = "done" | "left" | ChatFailure["kind"];

export type Refusal = Exclude<Admission, "admitted">;

/** What is counted of an answer; the record has more of how it was written. */
export interface WrittenAnswer {
  readonly rung: Rung;
  /** In order. Milliseconds until each ended, and until its first sentence that held; absent where none did. */
  readonly attempts: readonly { readonly ms: number; readonly msToFirst?: number }[];
  /** What was wrong with each sentence that did not reach the reader. */
  readonly dropped: readonly { readonly fault: string }[];
}

/**
 * Of the ladder, from the top. `written`: all of it is a model's; `completed`: what held stands, and the guides' own words
 * follow; `quoted`: only these.
 */
export const RUNGS = ["written", "completed", "quoted"] as const;

export type Rung = (typeof RUNGS)[number];

export interface ModelFigures {
  readonly requests: readonly { readonly model: string; readonly end: RequestEnd; readonly count: number }[];
  readonly models: readonly ModelFigure[];
  readonly rungs: Readonly<Record<Rung, number>>;
  readonly refused: ReadonlyMap<string, number>;
  readonly dropped: ReadonlyMap<string, number>;
  readonly firstSentence: Waits;
}

export interface ModelFigure {
  readonly model: string;
  readonly tokens: ChatUsage;
  /** The last request was not sent: the model had failed so often that it is left alone for a while. */
  readonly isResting: boolean;
}

/** From the first request for an answer to the first sentence that held. */
export interface Waits {
  /** How many were at most so long, for each limit in seconds, shortest first. */
  readonly within: readonly { readonly seconds: number; readonly count: number }[];
  readonly count: number;
  readonly sumSeconds: number;
}
