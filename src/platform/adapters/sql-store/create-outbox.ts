import { sql } from "kysely";
import type { ClaimedNotice } from "#src/people/notices/notice.ts";
import type { Outbox } from "../../ports/outbox.ts";
import { causeOfRow, claimedOfRow, insertNotices } from "./notice-rows.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import type { NoticeRow } from "./tables.ts";

const IS_ON_ITS_WAY = sql<boolean>`state in ('due', 'sending')`;

export function createOutbox(database: SqlDatabase): Outbox {
  const change = async (
    { name, claim }: ClaimedNotice,
    to: Partial<Pick<NoticeRow, "state" | "due_at" | "ended_at">>,
  ): Promise<boolean> => {
    const changed = await database.batch([
      queries
        .updateTable("notices")
        .where("name", "=", name)
        .where("state", "=", "sending")
        .where("claim", "=", claim)
        .set(to)
        .returning("name")
        .compile(),
    ]);
    return changed.ok && changed.value[0].length > 0;
  };

  return {
    readCauses: async (after, limit) => {
      const rows = await database.read(
        queries
          .selectFrom("notice_causes")
          .where("place", ">", after)
          .selectAll()
          .orderBy("place")
          .limit(limit)
          .compile(),
      );
      return rows.map(causeOfRow);
    },

    plan: async ({ place }, notices) => {
      const isThere = sql<boolean>`exists (select 1 from notice_causes where place = ${place})`;
      const planned = await database.batch([
        ...(notices.length === 0 ? [] : [insertNotices(notices, isThere)]),
        queries.deleteFrom("notice_causes").where("place", "=", place).returning("place").compile(),
      ]);
      return planned.ok && planned.value.at(-1)?.length === 1;
    },

    claim: async (now, until, claim) => {
      const first = queries
        .selectFrom("notices")
        .where(IS_ON_ITS_WAY)
        .where("due_at", "<=", now.getTime())
        .orderBy("due_at")
        .orderBy("name")
        .limit(1)
        .select("name");
      const claimed = await database.batch([
        queries
          .updateTable("notices")
          .where("name", "=", first)
          .set({ state: "sending", due_at: until.getTime(), attempts: sql`attempts + 1`, claim })
          .returningAll()
          .compile(),
      ]);
      const row = claimed.ok ? claimed.value[0][0] : undefined;
      return row && claimedOfRow(row);
    },

    end: (notice, end, at) => change(notice, { state: end, ended_at: at.getTime() }),

    postpone: (notice, dueAt) => change(notice, { state: "due", due_at: dueAt.getTime() }),

    lastNewsAt: async (conversationId) => {
      const [last] = await database.read(
        queries
          .selectFrom("notices")
          .where("conversation_id", "=", conversationId)
          .where("kind", "in", ["case-replied", "case-closed"])
          .where("state", "in", ["due", "sending", "sent"])
          .select((build) => build.fn.max<number | null>("made_at").as("made_at"))
          .compile(),
      );
      return last === undefined || last.made_at === null ? undefined : new Date(last.made_at);
    },

    purge: async (before, limit) => {
      const old = queries.selectFrom("notices").where("ended_at", "<", before.getTime()).select("name").limit(limit);
      const purged = await database.batch([
        queries.deleteFrom("notices").where("name", "in", old).returning("name").compile(),
      ]);
      return purged.ok ? purged.value[0].length : 0;
    },
  };
}
