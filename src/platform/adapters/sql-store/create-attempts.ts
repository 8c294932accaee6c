import type { Attempts } from "../../ports/attempts.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { writeOne } from "./write-one.ts";

const KEPT_MS = 24 * 60 * 60 * 1000;

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

    clear: (key, at) =>
      writeOne(
        database,
        queries
          .deleteFrom("attempts")
          .where((build) => build.or([build("key", "=", key), build("at", "<", at.getTime() - KEPT_MS)]))
          .compile(),
      ),
  };
}
