/** What is published at the desk. Frozen: a change is a new file. */
export const publishedKnowledge: readonly string[] = [
  `create table knowledge_entries (
    revision integer not null primary key autoincrement,
    id text not null,
    guide_id text not null,
    kind text not null check (kind in ('guide', 'tombstone', 'withdrawal')),
    files text check ((files is not null) = (kind = 'guide')),
    reason text not null,
    published_at integer not null,
    publisher_id text not null,
    publisher_name text not null
  ) strict`,
  "create unique index knowledge_entries_by_id on knowledge_entries (id)",
  "create index knowledge_entries_by_guide on knowledge_entries (guide_id, revision)",
];
