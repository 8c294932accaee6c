import { sql } from "kysely";
import type { Counter, DayCounts } from "../../ports/day-counts.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { writeOne } from "./write-one.ts";

/** Counters as one parameter, so the statement is the same however many there are. */
const addUnlessFull = (day: string, counters: string) => sql<never>`
  insert into day_counts (day, name, count)
  select ${day}, wanted.value ->> 'name', wanted.value ->> 'adds'
  from json_each(${counters}) as wanted
  where not exists (
    select 1
    from json_each(${counters}) as full join day_counts on day_counts.name = full.value ->> 'name'
    where day_counts.day = ${day} and day_counts.count >= full.value ->> 'most'
  )
  on conflict (day, name) do update set count = count + excluded.count`;

export function createDayCounts(database: SqlDatabase): DayCounts {
  return {
    addWithin: async (day, counters) => {
      const names = counters.map(({ name }) => name);
      const written = await database.batch([
        queries
          .selectFrom("day_counts")
          .where("day", "=", day)
          .where("name", "in", names)
          .select(["name", "count"])
          .compile(),
        addUnlessFull(day, JSON.stringify(counters)).compile(queries),
      ]);
      if (!written.ok) throw new Error("a count has no unique index but its own");
      const [before] = written.value;
      const isFull = ({ name, most }: Counter): boolean => before.some((row) => row.name === name && row.count >= most);
      return counters.find(isFull)?.name;
    },

    read: async (day, name) => {
      const [row] = await database.read(
        queries.selectFrom("day_counts").where("day", "=", day).where("name", "=", name).select("count").compile(),
      );
      return row?.count ?? 0;
    },

    add: (day, name, amount) =>
      writeOne(
        database,
        queries
          .insertInto("day_counts")
          .values({ day, name, count: amount })
          .onConflict((conflict) =>
            conflict
              .columns(["day", "name"])
              .doUpdateSet((build) => ({ count: build("day_counts.count", "+", build.ref("excluded.count")) })),
          )
          .compile(),
      ),

    purge: async (before, limit) => {
      const old = queries.selectFrom("day_counts").where("day", "<", before).select(["day", "name"]).limit(limit);
      const purged = await database.batch([
        queries
          .deleteFrom("day_counts")
          .where((build) => build(build.refTuple("day", "name"), "in", old.$asTuple("day", "name")))
          .returning("name")
          .compile(),
      ]);
      return purged.ok ? purged.value[0].length : 0;
    },
  };
}
