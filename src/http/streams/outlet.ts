/** Between what happens and whoever reads of it: keeps what was sent until it is read, and shows life while nothing is. */
export interface Outlet<T> {
  readonly send: (item: T) => void;
  /** Nothing more comes; what was sent is still read. */
  readonly end: () => void;
  /** @param onEnd called once it has begun to be read and either everything was read or the reader left */
  events(onEnd: () => void): AsyncGenerator<T, void>;
}

const HEARTBEAT_MS = 15_000;

/** @param heartbeat read whenever nothing was sent for 15 seconds */
export function createOutlet<T>(heartbeat: T): Outlet<T> {
  const kept: T[] = [];
  let isEnded = false;
  let wake = (): void => undefined;

  async function next(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(() => {
      kept.push(heartbeat);
      resolve();
    }, HEARTBEAT_MS);
    wake = resolve;
    await promise;
    clearTimeout(timer);
  }

  return {
    send(item) {
      if (isEnded) return;
      kept.push(item);
      wake();
    },
    end() {
      isEnded = true;
      wake();
    },
    async *events(onEnd) {
      try {
        for (;;) {
          yield* kept.splice(0);
          if (isEnded && kept.length === 0) return;
          if (kept.length === 0) await next();
        }
      } finally {
        onEnd();
      }
    },
  };
}
