/** The tables as `migrations/` make them. Instants are epoch milliseconds, ids are text, lists and bodies are JSON. */
import type { Generated } from "kysely";
import type { Author, EventKind } from "#src/conversation/event.ts";
import type { EntryContent } from "#src/knowledge/overlay/published-entry.ts";
import type { Language } from "#src/language/language.ts";
import type { CaseReason } from "#src/people/handoff/case.ts";
import type { Stage } from "#src/people/handoff/machine/stage.ts";
import type { ActorKind, TransitionName } from "#src/people/handoff/machine/transitions.ts";
import type { Notice, NoticeEnd } from "#src/people/notices/notice.ts";
import type { SignInMethod } from "#src/people/staff/account.ts";
import type { ReviewVerdict } from "#src/protocol/review.ts";
import type { CaseOutcome, CaseState, ContactKind } from "#src/protocol/case.ts";
import type { Channel } from "#src/protocol/channel.ts";
import type { Role } from "#src/protocol/desk.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { MailAddress } from "../../ports/mail-addresses.ts";
import type { StaffAction } from "../../ports/staff-store.ts";

export interface Tables {
  readonly migrations: MigrationRow;
  readonly conversations: ConversationRow;
  readonly events: EventRow;
  readonly turns_pending: PendingTurnRow;
  readonly cases: CaseRow;
  readonly case_transitions: CaseTransitionRow;
  readonly accounts: AccountRow;
  readonly staff_sessions: StaffSessionRow;
  readonly recovery_codes: RecoveryCodeRow;
  readonly log_entries: LogEntryRow;
  readonly attempts: AttemptRow & { readonly id: Generated<number> };
  readonly day_counts: DayCountRow;
  readonly knowledge_entries: Omit<EntryRow, "revision"> & { readonly revision: Generated<number> };
  readonly reviews: Omit<ReviewRow, "place"> & { readonly place: Generated<number> };
  readonly turn_totals: TurnTotalRow;
  readonly notice_causes: NoticeCauseRow;
  readonly notices: NoticeRow;
  readonly mail_addresses: MailAddressRow;
  readonly staff_reach: StaffReachRow;
  readonly helpers_seen: HelperSeenRow;
  readonly visitors_seen: VisitorSeenRow;
}

export interface MigrationRow {
  readonly name: string;
}

export interface ConversationRow {
  readonly id: string;
  readonly started_at: number;
  readonly language: Language;
  readonly channel: Channel;
  readonly site: string;
  readonly district: string | null;
  readonly fingerprint: string;
}

export interface EventRow {
  readonly conversation_id: string;
  readonly seq: number;
  readonly at: number;
  readonly author: Author;
  readonly kind: EventKind;
  readonly once: string | null;
  /** The rest of the event. */
  readonly body: string;
}

/** A visitor's message without a turn yet. Triggers on `events` keep it, so that every way of writing events does. */
export interface PendingTurnRow {
  readonly conversation_id: string;
  readonly turn_id: string;
  readonly at: number;
}

export interface CaseRow {
  readonly id: string;
  readonly number: string;
  readonly conversation_id: string | null;
  /** What the visitor sees of the stage; the indexes are by it. */
  readonly state: CaseState;
  readonly stage: Stage;
  readonly stage_due_at: number | null;
  readonly wakes_at: number | null;
  /** See `handling-column.ts`. */
  readonly handling: string;
  readonly team: string;
  readonly reason: CaseReason;
  readonly question: string;
  readonly language: Language;
  readonly site: string;
  readonly opened_at: number;
  readonly promised_by: string;
  /** The instant of `promised_by`, which itself does not sort: offsets differ. */
  readonly due_at: number;
  readonly calendar_known: 0 | 1;
  readonly contact_kind: ContactKind | null;
  readonly contact_sealed: string | null;
  readonly helper_id: string | null;
  readonly helper_name: string | null;
  readonly first_reply_at: number | null;
  readonly closed_at: number | null;
  readonly outcome: CaseOutcome | null;
  readonly fingerprint: string | null;
  readonly version: number;
}

export interface CaseTransitionRow {
  readonly case_id: string;
  readonly place: number;
  readonly at: number;
  readonly transition: TransitionName;
  readonly from_stage: Stage | null;
  readonly to_stage: Stage;
  readonly actor: ActorKind;
  readonly account_id: string | null;
  /** Null once the conversation is erased. */
  readonly reason: string | null;
}

export interface AccountRow {
  readonly id: string;
  readonly name: string;
  /** The name without its case and width: unique. */
  readonly name_key: string;
  readonly display_name: string | null;
  readonly role: Role;
  readonly languages: string;
  readonly teams: string;
  /** Empty: none. */
  readonly password_hash: string;
  readonly created_at: number;
  readonly totp_sealed: string | null;
  readonly totp_interval: number | null;
  readonly identity: string | null;
  readonly disabled_at: number | null;
}

export interface StaffSessionRow {
  readonly id: string;
  readonly account_id: string;
  readonly started_at: number;
  readonly seen_at: number;
  readonly method: SignInMethod;
  readonly device: string;
}

export interface RecoveryCodeRow {
  readonly account_id: string;
  readonly code_hash: string;
}

export interface LogEntryRow {
  readonly place: number;
  readonly at: number;
  readonly account_id: string | null;
  readonly action: StaffAction;
  readonly case_id: string | null;
  readonly object: string | null;
  readonly reason: string | null;
  readonly previous: string;
  readonly hash: string;
}

export interface AttemptRow {
  readonly key: string;
  readonly at: number;
}

export interface DayCountRow {
  /** YYYY-MM-DD in Beijing. */
  readonly day: string;
  readonly name: string;
  readonly count: number;
}

export interface EntryRow {
  readonly revision: number;
  readonly id: string;
  readonly guide_id: string;
  readonly kind: EntryContent["kind"];
  /** Path -> text; null but for a guide. */
  readonly files: string | null;
  readonly reason: string;
  readonly published_at: number;
  readonly publisher_id: string;
  readonly publisher_name: string;
}

export interface ReviewRow {
  /** In the order they were written. */
  readonly place: number;
  readonly id: string;
  /** Null once the conversation is erased. */
  readonly conversation_id: string | null;
  /** Of nothing once the conversation is erased, but the turn's alone. */
  readonly turn_id: string;
  /** This and `turn_at` tell the day alone once the conversation is erased. */
  readonly at: number;
  /** Null once the conversation is erased. */
  readonly reviewer_id: string | null;
  readonly reviewer_role: Role;
  readonly verdict: ReviewVerdict;
  readonly refs: string;
  readonly passage_id: string | null;
  readonly note: string;
  readonly turn_at: number;
  readonly language: Language;
  readonly outcome: Turn["outcome"];
  readonly confidence: number | null;
}

/** Sums over the turns of a week. A trigger on `events` keeps them. */
export interface TurnTotalRow {
  readonly week: string;
  readonly language: Language;
  readonly outcome: Turn["outcome"];
  readonly turns: number;
  readonly stated: number;
  readonly confidence: number;
}

/** Triggers on `events` write it. */
export interface NoticeCauseRow {
  readonly place: number;
  readonly conversation_id: string;
  readonly case_id: string;
  readonly event_kind: EventKind;
  readonly author: Author;
  readonly seq: number;
  readonly at: number;
}

export interface NoticeRow {
  readonly name: string;
  readonly kind: Notice["kind"];
  readonly channel: Notice["channel"];
  readonly recipient: string;
  readonly conversation_id: string;
  readonly case_id: string;
  readonly made_at: number;
  readonly state: "due" | "sending" | NoticeEnd;
  /** Of one that is being sent: when its attempt counts as cut off. */
  readonly due_at: number;
  readonly attempts: number;
  /** Of the last attempt. */
  readonly claim: string | null;
  readonly ended_at: number | null;
}

export interface MailAddressRow {
  readonly id: string;
  readonly conversation_id: string;
  readonly case_id: string;
  readonly hash: string;
  readonly state: MailAddress["state"];
  readonly asked_at: number;
}

export interface StaffReachRow {
  readonly account_id: string;
  readonly mail: string;
  readonly quiet: string | null;
}

export interface HelperSeenRow {
  readonly account_id: string;
  readonly seen_at: number;
}

export interface VisitorSeenRow {
  readonly conversation_id: string;
  readonly seen_at: number;
}
