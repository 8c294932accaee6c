import { CompiledQuery } from "kysely";
import { describe, it } from "vitest";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import type { SqlDatabase } from "#src/platform/adapters/sql-store/sql-database.ts";
import { conversation } from "#test/support/records.ts";

const SCHEMA = CompiledQuery.raw("select type, name, sql from sqlite_schema where sql is not null order by name");

/** @param open opens the same new database again and again, as processes do that start at once */
export function describeMigrations(name: string, open: () => SqlDatabase): void {
  describe(`${name}: migrations`, () => {
    it("are applied once by those that start at the same moment, and do nothing later", async ({ expect }) => {
      const databases = [open(), open(), open()];

      await Promise.all(databases.map(migrate));
      const applied = await open().read(SCHEMA);
      const { conversations } = createStores(open());
      const kept = conversation();
      await conversations.start(kept, []);
      await migrate(open());

      expect(await open().read(SCHEMA)).toEqual(applied);
      expect(await conversations.find(kept.id)).toStrictEqual(kept);
      expect(await open().read(CompiledQuery.raw("select name from migrations"))).toEqual([
        { name: "0001-conversations-cases-staff" },
        { name: "0002-desk-at-work" },
        { name: "0003-published-knowledge" },
        { name: "0004-reviews-and-usage" },
        { name: "0005-day-counts" },
        { name: "0006-closed-loop" },
        { name: "0007-access" },
        { name: "0008-notices" },
      ]);
    });
  });
}
