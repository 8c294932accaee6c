/**
 * `npm run bench:store`: what a durable write costs. Each commit is on disk before the next begins, as for a visitor's
 * message; prints commits per second, and the milliseconds of one.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { conversation, message, turn } from "#test/support/records.ts";

const CONVERSATIONS = 200;
const TURNS = 20;

for (const durability of ["full", "normal"] as const) {
  const folder = await mkdtemp(join(tmpdir(), "luodi-bench-"));
  const database = openNodeSqlite(join(folder, "luodi.db"), { durability });
  await migrate(database);
  const { conversations } = createStores(database);

  const started = Array.from({ length: CONVERSATIONS }, () => conversation());
  for (const one of started) await conversations.start(one, []);
  const times: number[] = [];
  const begin = performance.now();
  for (let round = 0; round < TURNS; round++) {
    for (const { id } of started) {
      for (const event of [message(`t${round}`), turn(`t${round}`)]) {
        const start = performance.now();
        await conversations.append(id, [event]);
        times.push(performance.now() - start);
      }
    }
  }
  const seconds = (performance.now() - begin) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  console.log(
    `${durability.padEnd(8)} ${(times.length / seconds).toFixed(0)} commits/s, p50 / p99 ${at(0.5)} / ${at(0.99)} ms`,
  );

  database.close();
  await rm(folder, { recursive: true });
}
