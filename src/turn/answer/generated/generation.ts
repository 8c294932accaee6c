/** How a written answer came about, for the record: an answer can be explained, replayed and counted. */
import type { ChatFailure, ChatUsage } from "#src/platform/ports/chat-model.ts";
import type { SentenceFault } from "../verify/verdict.ts";

export interface Generation {
  /** Id and version of the prompt: `answer@1`. */
  readonly prompt: string;
  /**
   * Which rung of the ladder the reader stands on. `written`: all of it is a model's, each sentence verified; `completed`:
   * what was verified stands, and the guide's own words follow; `quoted`: nothing that was written could be told.
   */
  readonly rung: "written" | "completed" | "quoted";
  /** One for each model that was asked, in order. Empty: none might be asked. */
  readonly attempts: readonly Attempt[];
  /** What was written and not told, in order. */
  readonly dropped: readonly Dropped[];
}

export interface Attempt {
  readonly model: string;
  readonly parameters: { readonly temperature: number; readonly maxTokens: number };
  /** `too-many-unsupported` and `endless`: it was not listened to any longer. */
  readonly ended: "stop" | "length" | "filtered" | "too-many-unsupported" | "endless" | ChatFailure["kind"];
  /** What failed, in one line. */
  readonly detail?: string;
  /** Estimated where the endpoint does not count, or was not heard to its end; absent where it read nothing. */
  readonly usage?: ChatUsage;
  /** Until it ended, in milliseconds. */
  readonly ms: number;
  /** Until its first sentence could be told; absent where none could. */
  readonly msToFirst?: number;
  /** How many sentences were told. */
  readonly told: number;
}

export interface Dropped {
  readonly model: string;
  /** Redacted. */
  readonly sentence: string;
  readonly fault: SentenceFault | "repeated";
  /** The piece that was at fault. */
  readonly detail: string;
}
