import type { Attempts } from "../../ports/attempts.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { writeOne } from "./write-one.ts";

export function createAttempts(database: SqlDatabase): Attempts {
  return {
    count: async (key, since) => {
      const [counted] = await database.read(
        queries
          .selectFrom("attempts")
          .where("key", "=", key)
          .where("at", ">=", since.getTime())
          .select((build) => [
            build.fn.countAll<number>().as("failures"),
            build.fn.max<number | null>("at").as("last_at"),
          ])
          .compile(),
      );
      if (counted === undefined || counted.last_at === null) return undefined;
      return { failures: counted.failures, lastAt: new Date(counted.last_at) };
    },

    fail: (key, at) => writeOne(database, queries.insertInto("attempts").values({ key, at: at.getTime() }).compile()),

    clear: (key) => writeOne(database, queries.deleteFrom("attempts").where("key", "=", key).compile()),

    purge: async (before, limit) => {
      const old = queries.selectFrom("attempts").where("at", "<", before.getTime()).select("id").limit(limit);
      const purged = await database.batch([
        queries.deleteFrom("attempts").where("id", "in", old).returning("id").compile(),
      ]);
      return purged.ok ? purged.value[0].length : 0;
    },
  };
}
