/** What the stores promise, whatever database is under them. */
import type { Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { describeCaseLoopContract } from "./case-loop.ts";
import { describeCaseStoreContract } from "./case-store.ts";
import { describeConversationStoreContract } from "./conversation-store.ts";
import { describeDayCountsContract } from "./day-counts.ts";
import { describeKnowledgeStoreContract } from "./knowledge-store.ts";
import { describeOutboxContract } from "./outbox.ts";
import { describeReviewStoreContract } from "./review-store.ts";
import { describeStaffStoreContract } from "./staff-store.ts";

/** Opens stores that hold nothing yet. */
export type OpenStores = () => Promise<Stores>;

export function describeStoresContract(name: string, open: OpenStores): void {
  describeConversationStoreContract(name, open);
  describeCaseStoreContract(name, open);
  describeCaseLoopContract(name, open);
  describeStaffStoreContract(name, open);
  describeDayCountsContract(name, open);
  describeKnowledgeStoreContract(name, open);
  describeReviewStoreContract(name, open);
  describeOutboxContract(name, open);
}
