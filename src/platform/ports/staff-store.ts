/** Where accounts, sessions and what staff looked at are kept. */
import type { Account, SecondFactor, StaffSession } from "#src/people/staff/account.ts";

export interface StaffStore {
  /** @returns false where the name is taken */
  add(account: Account): Promise<boolean>;
  find(accountId: string): Promise<Account | undefined>;
  findByName(name: string): Promise<Account | undefined>;
  list(): Promise<readonly Account[]>;
  /** @param identity see `identityOf` */
  findByIdentity(identity: string): Promise<Account | undefined>;
  changePasswordHash(accountId: string, passwordHash: string): Promise<void>;
  /**
   * Changes what an account is, and logs it in the same write. Whoever was signed in has to sign in again.
   * @returns false where another account has the identity
   */
  change(accountId: string, change: AccountChange, log: StaffLogEntry): Promise<boolean>;
  /** Sets up a second factor in place of any before, or takes it away, and logs it in the same write. */
  setSecondFactor(accountId: string, change: SecondFactorChange, log: StaffLogEntry): Promise<void>;
  /** Uses up an interval of the second factor's and those before it. @returns false where it is used up already */
  useInterval(accountId: string, interval: number): Promise<boolean>;
  /** Uses up a recovery code. @returns false where there is none of this hash */
  useRecoveryCode(accountId: string, codeHash: string): Promise<boolean>;
  startSession(session: StaffSession): Promise<void>;
  findSession(sessionId: string): Promise<StaffSession | undefined>;
  /** The one seen last first. @param accountId undefined: of everybody */
  listSessions(accountId: string | undefined, limit: number): Promise<readonly StaffSession[]>;
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

export type AccountChange = Partial<Pick<Account, "role" | "teams" | "identity" | "disabledAt">>;

export interface SecondFactorChange {
  readonly secondFactor: SecondFactor | undefined;
  readonly recoveryHashes: readonly string[];
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
