/** Where is kept what staff say of the assistant's turns. Nothing in it is ever changed: reviews are only added. */
import type { Review } from "#src/people/review/review.ts";

export interface ReviewStore {
  /** @returns false where one of this id is there already, or the conversation is gone: nothing is written then */
  add(review: Review): Promise<boolean>;
  /** The last review of each turn, in the order they were written. @param conversationId undefined: of all that are not erased */
  readLatest(conversationId: string | undefined): Promise<readonly Review[]>;
}
