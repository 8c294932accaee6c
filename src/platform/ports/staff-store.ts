/** Where accounts, sessions and what staff looked at are kept. */
import type { Account, StaffSession } from "#src/people/staff/account.ts";

export interface StaffStore {
  /** @returns false where the name is taken */
  add(account: Account): Promise<boolean>;
  find(accountId: string): Promise<Account | undefined>;
  findByName(name: string): Promise<Account | undefined>;
  list(): Promise<readonly Account[]>;
  changePasswordHash(accountId: string, passwordHash: string): Promise<void>;
  startSession(session: StaffSession): Promise<void>;
  findSession(sessionId: string): Promise<StaffSession | undefined>;
  touchSession(sessionId: string, seenAt: Date): Promise<void>;
  endSession(sessionId: string): Promise<void>;
  /** All of an account's. */
  endSessions(accountId: string): Promise<void>;
  /**
   * Drops sessions not seen since before an instant, of any account, at most `limit`.
   * @returns how many it were
   */
  purgeSessions(seenBefore: Date, limit: number): Promise<number>;
  /** Records that someone looked at or did something, behind everything recorded before; never a visitor's text. */
  log(entry: StaffLogEntry): Promise<void>;
  /** What was done with a case, in its order. */
  readLog(caseId: string): Promise<readonly StaffLogEntry[]>;
  /** All of the log, in its order. @param after the place before the first that is wanted; 0: from the beginning */
  readSealedLog(after: number, limit: number): Promise<readonly SealedLogEntry[]>;
  /** The last entry; undefined: there is none. */
  readLogHead(): Promise<SealedLogEntry | undefined>;
}

export interface StaffLogEntry {
  readonly at: Date;
  /** Who; undefined: whoever runs the service, at its command line. */
  readonly accountId: string | undefined;
  readonly action: StaffAction;
  /** The case it was done with. */
  readonly caseId?: string | undefined;
  /** What else it was done with: `account:<id>`, `guide:<id>`. */
  readonly object?: string | undefined;
  /** Why or how, in a few words. */
  readonly reason?: string | undefined;
}

export type StaffAction =
  | "contact-seen"
  | "claimed"
  | "replied"
  | "released"
  | "closed"
  | "reviewed"
  | "published"
  | "taken-off"
  | "signed-in"
  | "signed-out"
  | "session-ended"
  | "account-added"
  | "role-changed"
  | "password-changed"
  | "second-factor-set"
  | "second-factor-removed"
  | "identity-linked"
  | "account-disabled"
  | "account-enabled"
  | "exported";

/** An entry as it is kept. Every one seals those before, so that none can be changed, taken out or put in unseen. */
export interface SealedLogEntry extends StaffLogEntry {
  /** 1, 2, 3, … without gaps. */
  readonly place: number;
  /** The hash of the entry before; empty for the first. */
  readonly previous: string;
  /** See `hashLogEntry`. */
  readonly hash: string;
}
