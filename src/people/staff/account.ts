import type { Language } from "#src/language/language.ts";
import type { Role } from "#src/protocol/desk.ts";

/** A person who works at the desk. */
export interface Account {
  readonly id: string;
  /**
   * Signs in with it; unique whatever its case. Nobody else sees it: whoever knows it can keep its person signed out, five
   * wrong passwords at a time.
   */
  readonly name: string;
  /** What visitors and other staff see, see `shownName`; undefined: nobody named them. */
  readonly displayName: string | undefined;
  readonly role: Role;
  readonly languages: readonly Language[];
  /** Ids of the teams whose cases they see; empty: all. */
  readonly teams: readonly string[];
  /** Hash with its parameters, see `Passwords`; undefined: they sign in through the provider alone. */
  readonly passwordHash: string | undefined;
  /** Undefined: none is set up. */
  readonly secondFactor: SecondFactor | undefined;
  /** Who they are at the provider they sign in through, see `identityOf`; undefined: they do not. */
  readonly identity: string | undefined;
  /** Since when they can no longer sign in. */
  readonly disabledAt: Date | undefined;
  readonly createdAt: Date;
}

export interface SecondFactor {
  /** Sealed by `Keys.seal`. */
  readonly sealedSecret: string;
  /** The interval of the last code that was used, see `OneTimeCodes`. */
  readonly lastInterval: number | undefined;
}

/** How somebody signed in. */
export type SignInMethod = "password" | "code" | "recovery-code" | "provider";

/** A person signed in on one device. */
export interface StaffSession {
  /** Hash of what the cookie holds: the store alone lets nobody in. */
  readonly id: string;
  readonly accountId: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
  readonly method: SignInMethod;
  /** What the browser says it is, shortened; empty where it says nothing. Tells a person their sessions apart. */
  readonly device: string;
}
