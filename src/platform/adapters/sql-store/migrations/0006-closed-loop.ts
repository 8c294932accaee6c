/** The stages of cases, their deadlines, and the log of their transitions. Frozen: a change is a new file. */
export const closedLoop: readonly string[] = [
  "alter table cases add column stage text not null default 'submitted'",
  "alter table cases add column stage_due_at integer",
  "alter table cases add column wakes_at integer",
  "alter table cases add column handling text not null default '{}'",
  // Cases from before have no deadlines but what they were promised, and what is over was not evaluated.
  `update cases set
    stage = case state
      when 'waiting' then 'submitted'
      when 'with-person' then 'processing'
      else case when outcome in ('rejected', 'merged', 'emergency-redirect', 'transferred', 'withdrawn', 'expired')
        then outcome else 'closed' end
      end,
    stage_due_at = case state when 'closed' then null else due_at end,
    handling = json_object(
      'class', 'consult',
      'priority', 'P3',
      'steps', 0,
      'stageSince', strftime('%Y-%m-%dT%H:%M:%fZ', opened_at / 1000.0, 'unixepoch'),
      'pausedMs', 0,
      'nudges', 0,
      'objections', 0,
      'redos', 0,
      'appealed', json('false')
    )`,
  `update cases set handling = json_set(handling, '$.due', json_object(
      'since', strftime('%Y-%m-%dT%H:%M:%fZ', opened_at / 1000.0, 'unixepoch'),
      'by', strftime('%Y-%m-%dT%H:%M:%fZ', due_at / 1000.0, 'unixepoch'),
      'clock', 'working'
    )) where state <> 'closed'`,
  `update cases set handling = json_set(handling, '$.handling', json_extract(handling, '$.due'))
    where state = 'with-person'`,
  `update cases set handling = json_set(handling, '$.evaluation', 'none') where state = 'closed'`,
  "create index cases_by_waking on cases (wakes_at) where wakes_at is not null",

  `create table case_transitions (
    case_id text not null references cases (id),
    place integer not null check (place >= 1),
    at integer not null,
    transition text not null,
    from_stage text,
    to_stage text not null,
    actor text not null,
    account_id text,
    reason text,
    primary key (case_id, place)
  ) strict, without rowid`,
];
