import { sql } from "kysely";
import type { JudgedTotal, UsageStore } from "../../ports/usage-store.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";

/** As in migration 0004, where it is frozen. */
const BEIJING_SECONDS = 28_800;

const readReviewed = (since: number) => sql<JudgedTotal>`
  select date(turn_at / 1000 + ${sql.lit(BEIJING_SECONDS)}, 'unixepoch', 'weekday 0', '-6 days') as week, language,
    count(*) as turns, sum(verdict = 'right') as "right", sum(coalesce(confidence, 0.0)) as confidence
  from reviews
  where outcome = 'answered'
    and place in (select max(place) from reviews where turn_at >= ${since} group by conversation_id, turn_id)
  group by week, language
  order by week, language`;

/** The last word of a visitor on a turn, beside the turn. Nobody says anything of a turn before it is there. */
const readRated = (since: number) => sql<JudgedTotal>`
  with said as (
    select conversation_id, json_extract(body, '$.turnId') as turn_id, json_extract(body, '$.verdict') as verdict,
      row_number() over (partition by conversation_id, json_extract(body, '$.turnId') order by seq desc) as age
    from events
    where kind = 'feedback' and at >= ${since}
  )
  select date(turns.at / 1000 + ${sql.lit(BEIJING_SECONDS)}, 'unixepoch', 'weekday 0', '-6 days') as week,
    json_extract(turns.body, '$.turn.language') as language, count(*) as turns, sum(said.verdict = 'up') as "right",
    sum(coalesce(json_extract(turns.body, '$.turn.confidence'), 0.0)) as confidence
  from said join events as turns on turns.conversation_id = said.conversation_id and turns.once = 'turn:' || said.turn_id
  where said.age = 1 and turns.kind = 'turn.answered' and turns.at >= ${since}
  group by 1, 2
  order by 1, 2`;

export function createUsageStore(database: SqlDatabase): UsageStore {
  return {
    readTurns: () =>
      database.read(
        queries.selectFrom("turn_totals").selectAll().orderBy("week").orderBy("language").orderBy("outcome").compile(),
      ),

    readReviewed: (firstWeek) => database.read(readReviewed(beginningOf(firstWeek)).compile(queries)),

    readRated: (firstWeek) => database.read(readRated(beginningOf(firstWeek)).compile(queries)),

    countOpenCases: async () => {
      const [row] = await database.read(
        queries
          .selectFrom("cases")
          .where("state", "in", ["waiting", "with-person"])
          .select((build) => build.fn.countAll<number>().as("open"))
          .compile(),
      );
      return row?.open ?? 0;
    },
  };
}

function beginningOf(week: string | undefined): number {
  return week === undefined ? 0 : Date.parse(`${week}T00:00:00+08:00`);
}
