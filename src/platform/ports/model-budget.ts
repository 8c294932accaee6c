/**
 * How much may be asked of language models: so many answers a day for each conversation and each client, so many tokens a
 * day for everybody together. What goes past it is answered from the guides' own words, so nobody is turned away.
 */
export interface ModelBudget {
  /**
   * Whether a model may be asked for an answer; counts it. However many requests the answer takes, it is asked once.
   * Never rejects: where the store cannot be read, the answer is no.
   */
  admit(asker: Asker, at: Date): Promise<Admission>;
  /** Counts the tokens of a request, once they are known. Never rejects: what could not be counted is logged. */
  spend(tokens: number, at: Date): Promise<void>;
  /** Tokens of the day so far. */
  readSpent(at: Date): Promise<number>;
}

export interface Asker {
  /** Id of the conversation; undefined where there is none. */
  readonly conversation: string | undefined;
  /** Stands for the address that asks and does not tell it; undefined where nobody waits, as after a crash. */
  readonly client: string | undefined;
}

/** `unreadable`: the store did not say. */
export type Admission = "admitted" | "conversation-spent" | "client-spent" | "day-spent" | "unreadable";
