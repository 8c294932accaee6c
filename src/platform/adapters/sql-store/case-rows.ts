import type { Case, Helper, SealedContact } from "#src/people/handoff/case.ts";
import { readHandling, writeHandling } from "./handling-column.ts";
import type { CaseRow } from "./tables.ts";

export function rowOfCase(given: Case): CaseRow {
  return {
    id: given.id,
    number: given.number,
    conversation_id: given.conversationId ?? null,
    state: given.state,
    stage: given.stage,
    stage_due_at: given.handling.due?.by.getTime() ?? null,
    wakes_at: given.wakesAt?.getTime() ?? null,
    handling: writeHandling(given.handling),
    team: given.team,
    reason: given.reason,
    question: given.question,
    language: given.language,
    site: given.site,
    opened_at: given.openedAt.getTime(),
    promised_by: given.promisedBy,
    due_at: Date.parse(given.promisedBy),
    calendar_known: given.calendarKnown ? 1 : 0,
    contact_kind: given.contact?.kind ?? null,
    contact_sealed: given.contact?.sealed ?? null,
    helper_id: given.helper?.id ?? null,
    helper_name: given.helper?.name ?? null,
    first_reply_at: given.firstReplyAt?.getTime() ?? null,
    closed_at: given.closedAt?.getTime() ?? null,
    outcome: given.outcome ?? null,
    fingerprint: given.fingerprint ?? null,
    version: given.version,
  };
}

export function caseOfRow(row: CaseRow): Case {
  return {
    id: row.id,
    number: row.number,
    conversationId: row.conversation_id ?? undefined,
    stage: row.stage,
    state: row.state,
    team: row.team,
    reason: row.reason,
    question: row.question,
    language: row.language,
    site: row.site,
    openedAt: new Date(row.opened_at),
    promisedBy: row.promised_by,
    calendarKnown: row.calendar_known === 1,
    contact: contactOf(row),
    handling: readHandling(row.handling),
    wakesAt: instant(row.wakes_at),
    helper: helperOf(row),
    firstReplyAt: instant(row.first_reply_at),
    closedAt: instant(row.closed_at),
    outcome: row.outcome ?? undefined,
    fingerprint: row.fingerprint ?? undefined,
    version: row.version,
  };
}

function contactOf({ contact_kind, contact_sealed }: CaseRow): SealedContact | undefined {
  return contact_kind === null || contact_sealed === null ? undefined : { kind: contact_kind, sealed: contact_sealed };
}

function helperOf({ helper_id, helper_name }: CaseRow): Helper | undefined {
  return helper_id === null || helper_name === null ? undefined : { id: helper_id, name: helper_name };
}

function instant(milliseconds: number | null): Date | undefined {
  return milliseconds === null ? undefined : new Date(milliseconds);
}
