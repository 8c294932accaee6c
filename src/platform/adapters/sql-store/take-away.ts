import { type CompiledQuery, type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import type { Tables } from "./tables.ts";

/** Looked at by every statement; the first lets the others through, since each takes away only what it looked for. */
type MayGo = <Table extends keyof Tables>(build: ExpressionBuilder<Tables, Table>) => Expression<SqlBool>;

/**
 * Takes a conversation away for good where it may go. Reviews of it keep their verdicts. Its cases go on without what the
 * visitor said and without what follows from it; their versions grow, so that whoever read one before cannot write it back
 * as it was.
 * @param before what is to be done in the same write
 * @returns false where there was none, or it may not go
 */
export async function takeAway(
  database: SqlDatabase,
  conversationId: string,
  mayGo: MayGo,
  before: readonly CompiledQuery[] = [],
): Promise<boolean> {
  const erased = await database.batch([
    ...before,
    queries
      .updateTable("cases")
      .where("conversation_id", "=", conversationId)
      .where(mayGo)
      .set({
        conversation_id: null,
        question: "",
        contact_kind: null,
        contact_sealed: null,
        fingerprint: null,
        version: sql`version + 1`,
      })
      .compile(),
    queries
      .updateTable("reviews")
      .where("conversation_id", "=", conversationId)
      .where(mayGo)
      .set({ conversation_id: null, note: "" })
      .compile(),
    queries.deleteFrom("turns_pending").where("conversation_id", "=", conversationId).where(mayGo).compile(),
    queries.deleteFrom("events").where("conversation_id", "=", conversationId).where(mayGo).compile(),
    queries.deleteFrom("conversations").where("id", "=", conversationId).where(mayGo).returning("id").compile(),
  ]);
  const isErased = erased.ok && erased.value.at(-1)?.length === 1;
  if (isErased) await database.forgetDeleted();
  return isErased;
}
