/** Counts by day, for budgets. Frozen: a change is a new file. */
export const dayCounts: readonly string[] = [
  `create table day_counts (
    day text not null,
    name text not null,
    count integer not null,
    primary key (day, name)
  ) strict, without rowid`,
];
