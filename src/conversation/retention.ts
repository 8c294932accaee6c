/**
 * What is kept of a visitor, for what, by which right, how long, and what happens then. `/privacy` shows this table and
 * `purgeIdle` follows it, so that what is said and what is done cannot part.
 *
 * The legal bases are our reading of the Personal Information Protection Law, Art. 13; the page says that they are not
 * confirmed.
 */
export interface Retained {
  readonly what: "conversation" | "case" | "contact" | "notice" | "address" | "allowance";
  readonly basis: "statutory-duty" | "consent";
  readonly kept: Kept;
  /**
   * `text-erased`: a case keeps its number, times, steps and who took them, team, language, site, reason, outcome
   * and evaluation; how long is for the operator's archive to say.
   */
  readonly afterwards: "erased" | "text-erased";
}

export type Kept =
  /** Since the last event of the conversation, and while a case of it is not closed. */
  | { readonly kind: "days-idle"; readonly days: number }
  | { readonly kind: "with-conversation" }
  | { readonly kind: "minutes-in-memory"; readonly minutes: number }
  /** Of Beijing. */
  | { readonly kind: "day" };

/** Days after its last event on which a conversation is erased. */
export const CONVERSATION_DAYS = 180;

export const RETENTION: readonly Retained[] = [
  {
    what: "conversation",
    basis: "statutory-duty",
    kept: { kind: "days-idle", days: CONVERSATION_DAYS },
    afterwards: "erased",
  },
  { what: "case", basis: "statutory-duty", kept: { kind: "with-conversation" }, afterwards: "text-erased" },
  { what: "contact", basis: "consent", kept: { kind: "with-conversation" }, afterwards: "erased" },
  { what: "notice", basis: "consent", kept: { kind: "with-conversation" }, afterwards: "erased" },
  // A window of the rate limiter, and the minute until it is swept; see `create-rate-limiter.ts`.
  {
    what: "address",
    basis: "statutory-duty",
    kept: { kind: "minutes-in-memory", minutes: 2 },
    afterwards: "erased",
  },
  // See `create-model-budget.ts`.
  { what: "allowance", basis: "statutory-duty", kept: { kind: "day" }, afterwards: "erased" },
];
