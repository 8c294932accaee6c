/** Counts failed attempts at a secret, so that guessing is stopped. Shared by every process of the service. */
export interface Attempts {
  /** Failures under a key since an instant, and when the last of them was; undefined where there was none. */
  count(key: string, since: Date): Promise<{ readonly failures: number; readonly lastAt: Date } | undefined>;
  fail(key: string, at: Date): Promise<void>;
  /** After a success. Also drops whatever is older than a day, of any key. */
  clear(key: string, at: Date): Promise<void>;
}
