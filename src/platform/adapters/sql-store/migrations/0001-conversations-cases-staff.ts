/** Conversations and their events, cases, the desk's accounts, and failed attempts. Frozen: a change is a new file. */
export const conversationsCasesStaff: readonly string[] = [
  `create table conversations (
    id text not null primary key,
    started_at integer not null,
    language text not null,
    channel text not null,
    site text not null,
    district text,
    fingerprint text not null
  ) strict`,
  "create index conversations_by_start on conversations (started_at)",

  `create table events (
    conversation_id text not null references conversations (id),
    seq integer not null check (seq >= 1),
    at integer not null,
    author text not null,
    kind text not null,
    once text,
    body text not null,
    primary key (conversation_id, seq)
  ) strict`,
  "create unique index events_once on events (conversation_id, once) where once is not null",

  // What a crash cut off is found without looking through every message there ever was.
  `create table turns_pending (
    conversation_id text not null references conversations (id),
    turn_id text not null,
    at integer not null,
    primary key (conversation_id, turn_id)
  ) strict, without rowid`,
  "create index turns_pending_by_age on turns_pending (at)",
  `create trigger turn_begins after insert on events when new.kind = 'message.visitor' begin
    insert into turns_pending (conversation_id, turn_id, at)
      values (new.conversation_id, json_extract(new.body, '$.turnId'), new.at);
  end`,
  `create trigger turn_ends after insert on events when new.kind like 'turn.%' begin
    delete from turns_pending
      where conversation_id = new.conversation_id and turn_id = json_extract(new.body, '$.turn.id');
  end`,

  `create table cases (
    id text not null primary key,
    number text not null,
    conversation_id text references conversations (id),
    state text not null check (state in ('waiting', 'with-person', 'closed')),
    team text not null,
    reason text not null,
    question text not null,
    language text not null,
    site text not null,
    opened_at integer not null,
    promised_by text not null,
    due_at integer not null,
    calendar_known integer not null check (calendar_known in (0, 1)),
    contact_kind text,
    contact_sealed text,
    helper_id text,
    helper_name text,
    first_reply_at integer,
    closed_at integer,
    outcome text,
    fingerprint text,
    version integer not null
  ) strict`,
  "create unique index cases_by_number on cases (number)",
  "create unique index cases_one_open on cases (conversation_id) where state <> 'closed'",
  "create index cases_by_conversation on cases (conversation_id, state)",
  "create index cases_by_site on cases (site, opened_at)",
  "create index cases_by_state on cases (state, due_at)",
  "create index cases_by_promise on cases (state = 'closed', due_at)",

  `create table accounts (
    id text not null primary key,
    name text not null,
    name_key text not null,
    role text not null,
    languages text not null,
    teams text not null,
    password_hash text not null,
    created_at integer not null
  ) strict`,
  "create unique index accounts_by_name on accounts (name_key)",

  `create table staff_sessions (
    id text not null primary key,
    account_id text not null references accounts (id),
    started_at integer not null,
    seen_at integer not null
  ) strict`,

  `create table staff_log (
    id integer primary key,
    at integer not null,
    account_id text not null references accounts (id),
    action text not null,
    case_id text not null
  ) strict`,
  "create index staff_log_by_case on staff_log (case_id)",

  `create table attempts (
    id integer primary key,
    key text not null,
    at integer not null
  ) strict`,
  "create index attempts_by_key on attempts (key, at)",
  "create index attempts_by_age on attempts (at)",
];
