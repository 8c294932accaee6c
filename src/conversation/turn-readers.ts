/**
 * Who is still there to read an answer. A lost connection cancels nothing; when nobody has come back for a minute, the
 * answer is no longer wanted.
 */
export interface TurnReaders {
  /** @returns ends the reading; doing it again does nothing */
  attach(conversationId: string): () => void;
  /** Waits for nobody any more: the host ends, and what was not finished is finished at its next start. */
  close(): void;
}

const PATIENCE_MS = 60_000;

/** @param onAbandoned called once a conversation has had no reader for 60 seconds */
export function createTurnReaders(onAbandoned: (conversationId: string) => void): TurnReaders {
  const readers = new Map<string, number>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let isClosed = false;
  return {
    close() {
      isClosed = true;
      for (const timer of timers.values()) clearTimeout(timer);
    },
    attach(conversationId) {
      clearTimeout(timers.get(conversationId));
      timers.delete(conversationId);
      readers.set(conversationId, (readers.get(conversationId) ?? 0) + 1);
      let attached = true;
      return () => {
        if (!attached) return;
        attached = false;
        const left = (readers.get(conversationId) ?? 1) - 1;
        if (left > 0) {
          readers.set(conversationId, left);
          return;
        }
        readers.delete(conversationId);
        if (isClosed) return;
        timers.set(
          conversationId,
          setTimeout(() => {
            timers.delete(conversationId);
            onAbandoned(conversationId);
          }, PATIENCE_MS),
        );
      };
    },
  };
}
