/** The log of a case's transitions: written with the case, read by the desk. */
import type { CompiledQuery, SelectQueryBuilder } from "kysely";
import type { CaseEntry } from "#src/people/handoff/machine/entry.ts";
import { queries } from "./queries.ts";
import type { CaseTransitionRow, Tables } from "./tables.ts";

/** @param unchanged the case, where it is still as it must be for anything to be written */
export function insertTransitions(
  entries: readonly CaseEntry[],
  unchanged: SelectQueryBuilder<Tables, "cases", object>,
): readonly CompiledQuery<never>[] {
  return entries.map((entry) => {
    const row = rowOfEntry(entry);
    const columns = Object.keys(row) as (keyof CaseTransitionRow)[];
    return queries
      .insertInto("case_transitions")
      .columns(columns)
      .expression(unchanged.select((build) => columns.map((column) => build.val(row[column]).as(column))))
      .$castTo<never>()
      .compile();
  });
}

export function transitionsOf(caseId: string): CompiledQuery<CaseTransitionRow> {
  return queries.selectFrom("case_transitions").where("case_id", "=", caseId).orderBy("place").selectAll().compile();
}

export function entryOfTransition(row: CaseTransitionRow): CaseEntry {
  return {
    caseId: row.case_id,
    place: row.place,
    at: new Date(row.at),
    transition: row.transition,
    from: row.from_stage ?? undefined,
    to: row.to_stage,
    actor: row.actor,
    accountId: row.account_id ?? undefined,
    reason: row.reason ?? undefined,
  };
}

function rowOfEntry(entry: CaseEntry): CaseTransitionRow {
  return {
    case_id: entry.caseId,
    place: entry.place,
    at: entry.at.getTime(),
    transition: entry.transition,
    from_stage: entry.from ?? null,
    to_stage: entry.to,
    actor: entry.actor,
    account_id: entry.accountId ?? null,
    reason: entry.reason ?? null,
  };
}
