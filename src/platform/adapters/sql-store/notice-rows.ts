/** Causes and notices as rows. */
import { type CompiledQuery, type RawBuilder, type SqlBool, sql } from "kysely";
import type { ClaimedNotice, Notice, NoticeCause } from "#src/people/notices/notice.ts";
import { queries } from "./queries.ts";
import type { NoticeCauseRow, NoticeRow } from "./tables.ts";

export function causeOfRow(row: NoticeCauseRow): NoticeCause {
  return {
    place: row.place,
    conversationId: row.conversation_id,
    caseId: row.case_id,
    eventKind: row.event_kind,
    author: row.author,
    seq: row.seq,
    at: new Date(row.at),
  };
}

/** @param row of one that is being sent */
export function claimedOfRow(row: NoticeRow): ClaimedNotice {
  return {
    name: row.name,
    kind: row.kind,
    channel: row.channel,
    recipient: row.recipient,
    conversationId: row.conversation_id,
    caseId: row.case_id,
    madeAt: new Date(row.made_at),
    dueAt: new Date(row.due_at),
    attempts: row.attempts,
    claim: row.claim ?? "",
  };
}

/** Puts notices in where a condition holds: one statement with one parameter, however many they are. */
export function insertNotices(notices: readonly Notice[], condition: RawBuilder<SqlBool>): CompiledQuery {
  const rows = notices.map(rowOfNotice);
  return sql`
    insert into notices (${sql.join(COLUMNS.map((column) => sql.ref(column)))})
    select ${sql.join(COLUMNS.map((column) => sql`given.value ->> ${sql.lit(column)}`))}
    from json_each(${JSON.stringify(rows)}) as given
    where ${condition}
    on conflict (name) do nothing`.compile(queries);
}

const COLUMNS = [
  "name",
  "kind",
  "channel",
  "recipient",
  "conversation_id",
  "case_id",
  "made_at",
  "state",
  "due_at",
  "attempts",
] as const satisfies readonly (keyof NoticeRow)[];

function rowOfNotice(notice: Notice): Pick<NoticeRow, (typeof COLUMNS)[number]> {
  return {
    name: notice.name,
    kind: notice.kind,
    channel: notice.channel,
    recipient: notice.recipient,
    conversation_id: notice.conversationId,
    case_id: notice.caseId,
    made_at: notice.madeAt.getTime(),
    state: "due",
    due_at: notice.dueAt.getTime(),
    attempts: 0,
  };
}
