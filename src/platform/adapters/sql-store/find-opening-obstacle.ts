import type { CaseOpening, Opened } from "../../ports/case-store.ts";
import { caseOfRow } from "./case-rows.ts";
import { countCases } from "./count-cases.ts";
import { findOnce, namesOf } from "./find-once.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import type { CaseRow } from "./tables.ts";

/** Why a case could not be opened; undefined where the reason is gone by now. */
export async function findOpeningObstacle(
  database: SqlDatabase,
  { case: wanted, events, limit }: CaseOpening,
): Promise<Opened | undefined> {
  const { id, number, site, conversationId = "" } = wanted;
  const alike = await findAlike(database, { id, number, conversationId });
  const open = alike.find((row) => row.id === id) ?? alike.find((row) => isOpenIn(row, conversationId));
  if (open !== undefined) return { kind: "open-already", case: caseOfRow(open) };
  if (alike.length > 0) return { kind: "number-taken" };

  const event = await findOnce(database, conversationId, namesOf(events));
  if (event !== undefined) return { kind: "recorded-before", event };

  const conversations = await database.read(
    queries.selectFrom("conversations").where("id", "=", conversationId).select("id").compile(),
  );
  if (conversations.length === 0) return { kind: "no-conversation" };

  if (limit === undefined) return undefined;
  const [opened] = await database.read(countCases(site, limit.since).compile());
  return opened !== undefined && opened.count >= limit.most ? { kind: "limit-reached" } : undefined;
}

/** Cases that leave no room: of the same id, of the same number, or not closed in the same conversation. */
function findAlike(
  database: SqlDatabase,
  { id, number, conversationId }: { readonly id: string; readonly number: string; readonly conversationId: string },
): Promise<readonly CaseRow[]> {
  return database.read(
    queries
      .selectFrom("cases")
      .where((build) =>
        build.or([
          build("id", "=", id),
          build("number", "=", number),
          build.and([build("conversation_id", "=", conversationId), build("state", "<>", "closed")]),
        ]),
      )
      .selectAll()
      .compile(),
  );
}

function isOpenIn({ conversation_id, state }: CaseRow, conversationId: string): boolean {
  return conversation_id === conversationId && state !== "closed";
}
