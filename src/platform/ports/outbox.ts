/**
 * What is to be told outside, kept until it is. Causes come with the events they follow from, in the same write, whichever
 * way events are written; a cause goes in the write that makes its notices. So nothing is lost in between, and nothing is
 * made twice.
 */
import type { ClaimedNotice, Notice, NoticeCause, NoticeEnd } from "#src/people/notices/notice.ts";

export interface Outbox {
  /** Causes after a place, oldest first. @param after 0 for all */
  readCauses(after: number, limit: number): Promise<readonly NoticeCause[]>;
  /**
   * Puts the notices of a cause in, and takes the cause out. One whose name is taken is left as it is.
   * @returns false where the cause is gone: somebody else did it, or its conversation was erased; nothing is written then
   */
  plan(cause: NoticeCause, notices: readonly Notice[]): Promise<boolean>;
  /**
   * Takes the notice that is due for longest, for so long; attempts that did not end in that time are over. Whoever else asks gets
   * another.
   */
  claim(now: Date, until: Date, claim: string): Promise<ClaimedNotice | undefined>;
  /** @returns false where somebody else has it by now, or it is gone */
  end(notice: ClaimedNotice, end: NoticeEnd, at: Date): Promise<boolean>;
  /** Lets it go, to be sent later. @returns as `end` */
  postpone(notice: ClaimedNotice, dueAt: Date): Promise<boolean>;
  /** When the last news of a conversation was made that its visitor was or will be told of. */
  lastNewsAt(conversationId: string): Promise<Date | undefined>;
  /**
   * Drops notices that ended before an instant, at most `limit`.
   * @returns how many it were
   */
  purge(before: Date, limit: number): Promise<number>;
}
