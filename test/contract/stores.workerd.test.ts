import { env } from "cloudflare:workers";
import { openD1 } from "#src/platform/adapters/d1/open-d1.ts";
import { createStores, type Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { describeStoresContract } from "./stores.ts";

/** The database is one for the whole file, so each case empties it first; children before what they refer to. */
const TABLES = [
  "notice_causes",
  "notices",
  "mail_addresses",
  "staff_reach",
  "helpers_seen",
  "visitors_seen",
  "reviews",
  "turn_totals",
  "knowledge_entries",
  "attempts",
  "day_counts",
  "staff_sessions",
  "accounts",
  "case_transitions",
  "cases",
  "turns_pending",
  "events",
  "conversations",
];

async function open(): Promise<Stores> {
  const database = openD1(env.DB);
  await migrate(database);
  await env.DB.batch(TABLES.map((table) => env.DB.prepare(`delete from ${table}`)));
  return createStores(database);
}

describeStoresContract("D1", open);
