/** Counts failed attempts at a secret, so that guessing is stopped. Shared by every process of the service. */
export interface Attempts {
  /** Failures under a key since an instant, and when the last of them was; undefined where there was none. */
  count(key: string, since: Date): Promise<{ readonly failures: number; readonly lastAt: Date } | undefined>;
  fail(key: string, at: Date): Promise<void>;
  /** After a success. */
  clear(key: string): Promise<void>;
  /**
   * Drops failures from before an instant, of any key, at most `limit`.
   * @returns how many it were
   */
  purge(before: Date, limit: number): Promise<number>;
}
