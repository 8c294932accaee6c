import type { ConversationParts } from "./conversation-parts.ts";

export interface HelperWatch {
  /** Aborted once a helper has the conversation: the assistant does not go on over them. */
  readonly signal: AbortSignal;
  readonly end: () => Promise<void>;
}

/** Looks whenever something is recorded in the conversation. */
export function watchForHelper(
  { bus, cases }: Pick<ConversationParts, "bus" | "cases">,
  conversationId: string,
): HelperWatch {
  const claimed = new AbortController();
  const look = async (): Promise<void> => {
    // What cannot be read now is seen when the turn is recorded.
    const open = await cases.findOpen(conversationId).catch(() => undefined);
    if (open?.state === "with-person") claimed.abort();
  };
  const listening = bus.listen(`conversation:${conversationId}`, () => void look());
  return { signal: claimed.signal, end: async () => (await listening)() };
}
