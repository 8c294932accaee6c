/** What the conversation is about, for the next question to lean on. Plain values: it is stored. */
export interface Focus {
  /** The last question made whole, redacted. */
  readonly question: string;
}
