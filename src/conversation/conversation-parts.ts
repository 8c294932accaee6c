import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { WorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import type { CaseStore } from "#src/platform/ports/case-store.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { ConversationStore } from "#src/platform/ports/conversation-store.ts";
import type { Keys } from "#src/platform/ports/keys.ts";
import type { LiveBus } from "#src/platform/ports/live-bus.ts";
import type { Log } from "#src/platform/ports/log.ts";
import type { NewId } from "#src/platform/ports/new-id.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { Road } from "#src/turn/answer-question.ts";
import type { TextProblem } from "#src/turn/guard/clean-text.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { WritingFor } from "#src/turn/writing.ts";
import type { Outcome } from "#src/turn/outcome.ts";

/** Everything conversations are made of. A host makes these once. */
export interface ConversationParts {
  readonly conversations: ConversationStore;
  readonly cases: CaseStore;
  readonly bus: LiveBus;
  readonly keys: Keys;
  readonly road: Road;
  /** What the answers of a conversation are written with; undefined where there is no model. */
  readonly writing?: WritingFor | undefined;
  /** Puts an outcome into words. */
  readonly renderTurn: (outcome: Outcome, place: TurnPlace) => Turn;
  /** Cleans and redacts a text that does not go down the road, such as a note to a helper. */
  readonly redact: (text: string) => Result<RedactedText, TextProblem>;
  readonly knowledge: Pick<Knowledge, "teams" | "districts">;
  readonly calendar: WorkingCalendar;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  /** Most new cases of a site in an hour; undefined: no limit. */
  readonly casesPerHour: number | undefined;
  /** How long a turn may take; past it the visitor is handed over. */
  readonly turnBudgetMs: number;
}

export interface TurnPlace {
  readonly id: string;
  readonly conversationId: string;
  /** The case of the conversation that is not closed, where the outcome is a hand-off. */
  readonly openCase: Case | undefined;
  /** What of the turn's text was told before it was settled; empty where nothing was. */
  readonly told: string;
}
