/**
 * Which addresses of visitors are confirmed to be theirs. The addresses themselves are not here but in their cases,
 * encrypted; here they have keyed hashes.
 */
import type { Notice } from "#src/people/notices/notice.ts";

export interface MailAddresses {
  /**
   * An address was given for a conversation at that time. One that is new, was unsubscribed before, or was asked for
   * before `expiredBefore` and never confirmed, is to be asked for anew.
   * @param id what it is called by if it is new
   */
  give(given: GivenAddress, expiredBefore: Date): Promise<MailAddress>;
  find(id: string): Promise<MailAddress | undefined>;
  /** @param hashes of one address, under each secret that still counts */
  findByHash(conversationId: string, hashes: readonly string[]): Promise<MailAddress | undefined>;
  /**
   * Confirms an address as it was asked for, and puts a notice into the outbox, in one write.
   * @returns false where it is not unconfirmed any more, or was asked for again
   */
  confirm(address: MailAddress, notice: Notice): Promise<boolean>;
  /** @returns false where there is none */
  unsubscribe(id: string): Promise<boolean>;
}

export interface GivenAddress {
  readonly id: string;
  readonly conversationId: string;
  readonly caseId: string;
  readonly hash: string;
  readonly at: Date;
}

export interface MailAddress {
  readonly id: string;
  readonly conversationId: string;
  /** It was left with this case when it was asked for last. */
  readonly caseId: string;
  readonly hash: string;
  readonly state: "unconfirmed" | "confirmed" | "unsubscribed";
  /** When the confirmation was asked for last; whatever was asked for before is worth nothing. */
  readonly askedAt: Date;
}
