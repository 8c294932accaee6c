/** What time it is. The only way to know it, so that a test can choose. */
export interface Clock {
  now(): Date;
}
