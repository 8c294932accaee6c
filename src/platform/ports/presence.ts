/** Who has a page of ours open. What a page with an open stream says of itself, every half minute. */
export interface Presence {
  seeHelper(accountId: string, at: Date): Promise<void>;
  /** Ids of accounts. */
  helpersSeenSince(since: Date): Promise<ReadonlySet<string>>;
  /** Does nothing for a conversation without a case: nobody is told of anything there. */
  seeVisitor(conversationId: string, at: Date): Promise<void>;
  visitorSeenAt(conversationId: string): Promise<Date | undefined>;
}

/** How often a page that stays open is to be seen. */
export const SEE_EVERY_MS = 30_000;
