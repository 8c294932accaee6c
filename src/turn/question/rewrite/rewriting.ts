/** What became of the try to have a model make a message whole. Plain values: recorded with the turn. */
import type { ChatFailure, ChatUsage } from "#src/platform/ports/chat-model.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { RewriteFault } from "./find-rewrite-fault.ts";

export type Rewriting =
  /** No model was asked; the message is read as without one, and so it is wherever no `whole` or `stands-alone` comes out. */
  | { readonly kind: "not-asked"; readonly why: NotAsked }
  /** The question that the message is together with what was said before. */
  | { readonly kind: "whole"; readonly question: RedactedText; readonly call: RewriteCall }
  /** It says all by itself: it is complete, or on another matter. */
  | { readonly kind: "stands-alone"; readonly call: RewriteCall }
  /** What came is not taken. */
  | { readonly kind: "rejected"; readonly fault: RewriteFault; readonly call: RewriteCall }
  | { readonly kind: "failed"; readonly failure: ChatFailure["kind"]; readonly call: RewriteCall };

/**
 * `nothing-before`: there is nothing it could lean on. `answers-us`: it answers what we asked back, and what that makes of
 * the question is known. `says-no-matter`: a greeting, a wish for a person, a bare "and there?". `says-enough`: nothing in it
 * points back and it has words enough of its own. `not-admitted`: no model may be asked for it, see `Writing`.
 */
export type NotAsked = "nothing-before" | "answers-us" | "says-no-matter" | "says-enough" | "not-admitted";

/** What was asked of whom, and what it cost. */
export interface RewriteCall {
  /** Id and version, `rewrite@1`. */
  readonly prompt: string;
  readonly model: string;
  /** Estimated where the endpoint does not count, or was not heard to its end; undefined where it read nothing. */
  readonly usage: ChatUsage | undefined;
  readonly ms: number;
}
