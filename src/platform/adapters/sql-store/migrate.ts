import { CompiledQuery } from "kysely";
import { conversationsCasesStaff } from "./migrations/0001-conversations-cases-staff.ts";
import { deskAtWork } from "./migrations/0002-desk-at-work.ts";
import { publishedKnowledge } from "./migrations/0003-published-knowledge.ts";
import { reviewsAndUsage } from "./migrations/0004-reviews-and-usage.ts";
import { dayCounts } from "./migrations/0005-day-counts.ts";
import { closedLoop } from "./migrations/0006-closed-loop.ts";
import { access } from "./migrations/0007-access.ts";
import { notices } from "./migrations/0008-notices.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";

/** In the order they are applied. */
const MIGRATIONS: Readonly<Record<string, readonly string[]>> = {
  "0001-conversations-cases-staff": conversationsCasesStaff,
  "0002-desk-at-work": deskAtWork,
  "0003-published-knowledge": publishedKnowledge,
  "0004-reviews-and-usage": reviewsAndUsage,
  "0005-day-counts": dayCounts,
  "0006-closed-loop": closedLoop,
  "0007-access": access,
  "0008-notices": notices,
};

const CREATE_REGISTER = CompiledQuery.raw(
  "create table if not exists migrations (name text not null primary key) strict",
);

/**
 * Brings a database to the present shape; does nothing to one that has it. Safe when several processes start at once:
 * each file goes in together with its name, and whoever comes second finds the name taken.
 */
export async function migrate(database: SqlDatabase): Promise<void> {
  const applied = await readApplied(database);
  for (const [name, statements] of Object.entries(MIGRATIONS)) {
    if (applied.has(name)) continue;
    await database.batch([
      queries.insertInto("migrations").values({ name }).compile(),
      ...statements.map((statement) => CompiledQuery.raw(statement)),
    ]);
  }
}

/** Whether a database has the present shape; only looks. @throws Error when it is none of ours */
export async function isMigrated(database: Pick<SqlDatabase, "read">): Promise<boolean> {
  const applied = await readNames(database);
  return Object.keys(MIGRATIONS).every((name) => applied.has(name));
}

async function readApplied(database: SqlDatabase): Promise<ReadonlySet<string>> {
  await database.batch([CREATE_REGISTER]);
  return readNames(database);
}

async function readNames(database: Pick<SqlDatabase, "read">): Promise<ReadonlySet<string>> {
  const rows = await database.read(queries.selectFrom("migrations").select("name").compile());
  return new Set(rows.map(({ name }) => name));
}
