/** Where is kept what staff say of the assistant's turns. Nothing in it is ever changed: reviews are only added. */
import type { Review } from "#src/people/review/review.ts";
import type { StaffLogEntry } from "./staff-store.ts";

export interface ReviewStore {
  /**
   * @param log written together with the review, or not at all
   * @returns false where one of this id is there already, or the conversation is gone: nothing is written then
   */
  add(review: Review, log?: StaffLogEntry): Promise<boolean>;
  /** Undefined where there is none of this id, or its conversation is erased. */
  find(reviewId: string): Promise<Review | undefined>;
  /** The last review of each turn, in the order they were written. @param conversationId undefined: of all that are not erased */
  readLatest(conversationId: string | undefined): Promise<readonly Review[]>;
}
