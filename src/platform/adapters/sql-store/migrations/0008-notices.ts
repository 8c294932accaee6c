/** What is to be told outside, to whom it may go, and who has a page open. Frozen: a change is a new file. */
export const notices: readonly string[] = [
  `create table notice_causes (
    place integer not null primary key autoincrement,
    conversation_id text not null references conversations (id),
    case_id text not null,
    event_kind text not null,
    author text not null,
    seq integer not null,
    at integer not null
  ) strict`,
  "create index notice_causes_by_conversation on notice_causes (conversation_id)",
  // In the write of the event, whichever statement writes it. A conversation's matter is its last case.
  `create trigger notice_arises after insert on events
    when new.kind = 'message.helper' or new.kind like 'case.%' begin
    insert into notice_causes (conversation_id, case_id, event_kind, author, seq, at)
      select new.conversation_id, about.case_id, new.kind, new.author, new.seq, new.at
      from (
        select coalesce(json_extract(new.body, '$.caseId'), (
          select id from cases where conversation_id = new.conversation_id order by opened_at desc limit 1
        )) as case_id
      ) as about
      where about.case_id is not null;
  end`,

  `create table notices (
    name text not null primary key,
    kind text not null,
    channel text not null check (channel in ('mail', 'robot', 'webhook')),
    recipient text not null,
    conversation_id text not null references conversations (id),
    case_id text not null,
    made_at integer not null,
    state text not null check (state in ('due', 'sending', 'sent', 'failed', 'dropped')),
    due_at integer not null,
    attempts integer not null,
    claim text,
    ended_at integer
  ) strict`,
  "create index notices_due on notices (due_at) where state in ('due', 'sending')",
  "create index notices_ended on notices (ended_at) where ended_at is not null",
  "create index notices_by_conversation on notices (conversation_id, made_at)",

  `create table mail_addresses (
    id text not null primary key,
    conversation_id text not null references conversations (id),
    case_id text not null,
    hash text not null,
    state text not null check (state in ('unconfirmed', 'confirmed', 'unsubscribed')),
    asked_at integer not null
  ) strict`,
  "create unique index mail_addresses_by_hash on mail_addresses (conversation_id, hash)",

  `create table staff_reach (
    account_id text not null primary key references accounts (id),
    mail text not null,
    quiet text
  ) strict`,

  `create table helpers_seen (
    account_id text not null primary key references accounts (id),
    seen_at integer not null
  ) strict`,
  `create table visitors_seen (
    conversation_id text not null primary key references conversations (id),
    seen_at integer not null
  ) strict`,
];
