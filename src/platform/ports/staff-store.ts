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
  /** Records that someone looked at or did something; never changed, never a visitor's text. */
  log(entry: StaffLogEntry): Promise<void>;
  readLog(caseId: string): Promise<readonly StaffLogEntry[]>;
}

export interface StaffLogEntry {
  readonly at: Date;
  readonly accountId: string;
  readonly action: "contact-seen" | "claimed" | "replied" | "released" | "closed" | "reviewed";
  readonly caseId: string;
}
