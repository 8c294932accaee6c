/** Runs the tasks of a key one after the other, in the order they came; those of different keys side by side. */
export type InTurn = <T>(key: string, task: () => Promise<T>) => Promise<T>;

export function createQueue(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return async (key, task) => {
    const before = last.get(key) ?? Promise.resolve();
    // What became of the one before is its own caller's to know.
    const run = before.then(task, task);
    last.set(key, run);
    try {
      return await run;
    } finally {
      if (last.get(key) === run) last.delete(key);
    }
  };
}
