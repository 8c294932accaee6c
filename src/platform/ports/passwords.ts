/** Hashes passwords so that the store alone gives none away, and checks them. Slow on purpose. */
export interface Passwords {
  /** @returns a text that says by itself how it was made; another one each time */
  hash(password: string): Promise<string>;
  /** Takes the same time for a wrong password as for the right one. */
  check(password: string, hash: string): Promise<PasswordCheck>;
  /** The hash of no password at all: checking against it takes as long as against any other. */
  readonly decoy: string;
}

/** `right-but-weak`: right, and hashed with parameters that are not today's. */
export type PasswordCheck = "right" | "right-but-weak" | "wrong";
