/** One thing that `npm run -s knowledge` does. */
export interface Verb {
  /** What follows the verb on the command line. */
  readonly usage: string;
  /** One line for the list of verbs. */
  readonly does: string;
  /**
   * @param given what follows the verb
   * @param folder the folder of the knowledge
   * @returns the exit code: 1 with something to mend, 2 for arguments that make no sense
   */
  readonly run: (given: readonly string[], folder: string) => Promise<0 | 1 | 2>;
}
