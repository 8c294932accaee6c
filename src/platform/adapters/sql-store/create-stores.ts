import type { Attempts } from "../../ports/attempts.ts";
import type { CaseStore } from "../../ports/case-store.ts";
import type { ConversationStore } from "../../ports/conversation-store.ts";
import type { DayCounts } from "../../ports/day-counts.ts";
import type { MailAddresses } from "../../ports/mail-addresses.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { Presence } from "../../ports/presence.ts";
import type { StaffReach } from "../../ports/staff-reach.ts";
import type { KnowledgeStore } from "../../ports/knowledge-store.ts";
import type { StaffStore } from "../../ports/staff-store.ts";
import type { ReviewStore } from "../../ports/review-store.ts";
import type { UsageStore } from "../../ports/usage-store.ts";
import { createAttempts } from "./create-attempts.ts";
import { createCaseStore } from "./create-case-store.ts";
import { createConversationStore } from "./create-conversation-store.ts";
import { createDayCounts } from "./create-day-counts.ts";
import { createKnowledgeStore } from "./create-knowledge-store.ts";
import { createMailAddresses } from "./create-mail-addresses.ts";
import { createOutbox } from "./create-outbox.ts";
import { createPresence } from "./create-presence.ts";
import { createStaffReach } from "./create-staff-reach.ts";
import { createReviewStore } from "./create-review-store.ts";
import { createStaffStore } from "./create-staff-store.ts";
import { createUsageStore } from "./create-usage-store.ts";
import type { SqlDatabase } from "./sql-database.ts";

export interface Stores {
  readonly conversations: ConversationStore;
  readonly cases: CaseStore;
  readonly staff: StaffStore;
  readonly attempts: Attempts;
  readonly dayCounts: DayCounts;
  readonly published: KnowledgeStore;
  readonly reviews: ReviewStore;
  readonly usage: UsageStore;
  readonly outbox: Outbox;
  readonly mailAddresses: MailAddresses;
  readonly staffReach: StaffReach;
  readonly presence: Presence;
}

/** @param database in its present shape, see `migrate` */
export function createStores(database: SqlDatabase): Stores {
  return {
    conversations: createConversationStore(database),
    cases: createCaseStore(database),
    staff: createStaffStore(database),
    attempts: createAttempts(database),
    dayCounts: createDayCounts(database),
    published: createKnowledgeStore(database),
    reviews: createReviewStore(database),
    usage: createUsageStore(database),
    outbox: createOutbox(database),
    mailAddresses: createMailAddresses(database),
    staffReach: createStaffReach(database),
    presence: createPresence(database),
  };
}
