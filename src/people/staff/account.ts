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
  /** Hash with its parameters, see `Passwords`. */
  readonly passwordHash: string;
  readonly createdAt: Date;
}

/** A person signed in on one device. */
export interface StaffSession {
  /** Hash of what the cookie holds: the store alone lets nobody in. */
  readonly id: string;
  readonly accountId: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
}
