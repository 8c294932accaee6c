/** Reviews of turns, and sums over all turns by week. Frozen: a change is a new file. */

/** The Monday of the week, in Beijing. @param at SQL for an instant in epoch milliseconds */
function weekOf(at: string): string {
  return `date(${at} / 1000 + 28800, 'unixepoch', 'weekday 0', '-6 days')`;
}

const TOTALS = "week, language, outcome, turns, stated, confidence";

/** @param event SQL for a row of `events` with a turn */
function totalsOf(event: string): string {
  const turn = (field: string): string => `json_extract(${event}.body, '$.turn.${field}')`;
  const confidence = turn("confidence");
  return `${weekOf(`${event}.at`)}, ${turn("language")}, ${turn("outcome")}, 1, ${confidence} is not null, coalesce(${confidence}, 0.0)`;
}

export const reviewsAndUsage: readonly string[] = [
  `create table reviews (
    place integer not null primary key autoincrement,
    id text not null,
    conversation_id text references conversations (id),
    turn_id text not null,
    at integer not null,
    reviewer_id text references accounts (id),
    reviewer_role text not null,
    verdict text not null check (verdict in ('right', 'wrong', 'should-have-handed-over', 'should-have-answered')),
    refs text not null,
    passage_id text,
    note text not null,
    turn_at integer not null,
    language text not null,
    outcome text not null,
    confidence real
  ) strict`,
  "create unique index reviews_by_id on reviews (id)",
  "create index reviews_by_turn on reviews (conversation_id, turn_id, place)",
  "create index reviews_by_time on reviews (turn_at)",

  // Sums stay when conversations go, and need not be made anew from every turn there ever was.
  `create table turn_totals (
    week text not null,
    language text not null,
    outcome text not null,
    turns integer not null,
    stated integer not null,
    confidence real not null,
    primary key (week, language, outcome)
  ) strict, without rowid`,
  `create trigger turn_counts after insert on events when new.kind like 'turn.%' begin
    insert into turn_totals (${TOTALS}) values (${totalsOf("new")})
      on conflict (week, language, outcome) do update set
        turns = turns + 1, stated = stated + excluded.stated, confidence = confidence + excluded.confidence;
  end`,
  `insert into turn_totals (${TOTALS})
    with counted (${TOTALS}) as (select ${totalsOf("events")} from events where kind like 'turn.%')
    select week, language, outcome, sum(turns), sum(stated), sum(confidence)
      from counted group by week, language, outcome`,
  "create index events_feedback on events (at) where kind = 'feedback'",
];
