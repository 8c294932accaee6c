import type { WorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import type { CaseStore } from "#src/platform/ports/case-store.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { ConversationStore } from "#src/platform/ports/conversation-store.ts";
import type { Keys } from "#src/platform/ports/keys.ts";
import type { LiveBus } from "#src/platform/ports/live-bus.ts";
import type { ReviewStore } from "#src/platform/ports/review-store.ts";
import type { StaffStore } from "#src/platform/ports/staff-store.ts";

/** What the work at the desk is kept in, and told through. */
export interface DeskStores {
  readonly cases: CaseStore;
  readonly conversations: ConversationStore;
  readonly staff: StaffStore;
  readonly reviews: ReviewStore;
  readonly bus: LiveBus;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
}
