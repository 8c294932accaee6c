/** Whatever is killed in the middle of whatever it does: what was acknowledged is there, once and in order. */
import { join } from "node:path";
import { describe, it } from "vitest";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { type Acknowledged, findLost } from "#test/support/find-lost.ts";
import { seededRandom } from "#src/platform/shared/seeded-random.ts";
import { startKillable } from "#test/support/start-killable.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

const WRITERS = 2;
const MOST_ACKNOWLEDGEMENTS = 400;
const MOST_CASES = 1_000_000;

describe("a store whose processes are killed", () => {
  it.for([1, 2, 3])("has everything it acknowledged, once and in order (seed %i)", async (seed, { expect }) => {
    const random = seededRandom(seed);
    const file = join(await temporaryFolder(), "luodi.db");
    const acknowledged: Acknowledged[] = [];

    for (let round = 0; round < 3; round++) {
      const writers = Array.from({ length: WRITERS }, (_, index) =>
        startKillable("test/support/write-until-killed.ts", [file, `writer-${round}-${index}`]),
      );
      const enough = 1 + Math.floor(random() * MOST_ACKNOWLEDGEMENTS);
      await Promise.race(writers.map(({ printed }) => printed(enough)));
      const printed = await Promise.all(writers.map(({ kill }) => kill()));
      acknowledged.push(...printed.flat().map((line) => JSON.parse(line) as Acknowledged));

      const database = openNodeSqlite(file);
      await migrate(database);
      const { conversations, cases } = createStores(database);
      expect(await findLost(conversations, acknowledged)).toEqual([]);
      for (const { id, conversationId = "" } of await cases.list({ limit: MOST_CASES })) {
        expect(await conversations.findOnce(conversationId, `case-opened:${id}`)).toMatchObject({ caseId: id });
      }
      database.close();
    }
    expect(acknowledged.length).toBeGreaterThan(WRITERS);
  });
});
