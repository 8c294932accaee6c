import type { KeepAlive } from "#src/platform/ports/keep-alive.ts";

export interface KeptWork {
  readonly keepAlive: KeepAlive;
  /** Resolves once nothing goes on any more. */
  readonly ended: () => Promise<void>;
}

/** Work that nobody waits for, until the host stops: a process ends without asking what is still being written. */
export function createKeptWork(): KeptWork {
  const going = new Set<Promise<unknown>>();
  return {
    keepAlive: (work) => {
      going.add(work);
      void work.finally(() => going.delete(work));
    },
    ended: async () => {
      while (going.size > 0) await Promise.all(going);
    },
  };
}
