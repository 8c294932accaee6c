/**
 * Counts by calendar day in Beijing (YYYY-MM-DD), shared by every process of the service and forgotten when the day is
 * over.
 */
export interface DayCounts {
  /**
   * Adds to all of the counters, or to none where one of them is full. Looked at and added in one write, so two who ask at
   * the same moment never both get the last place.
   * @returns the first that is full; undefined where they were added to
   */
  addWithin(day: string, counters: readonly Counter[]): Promise<string | undefined>;
  read(day: string, name: string): Promise<number>;
  /** Adds whatever the count is by then. */
  add(day: string, name: string, amount: number): Promise<void>;
  /**
   * Drops the counts of earlier days, at most `limit`.
   * @returns how many it were
   */
  purge(before: string, limit: number): Promise<number>;
}

export interface Counter {
  /** Names nobody: a keyed hash where it is somebody's. */
  readonly name: string;
  /** Full from here on. */
  readonly most: number;
  /** 0 only looks. */
  readonly adds: number;
}
