/** Second factors, sign-in through a provider, and a log in which every entry seals those before. Frozen: a change is a new file. */
export const access: readonly string[] = [
  "alter table accounts add column totp_sealed text",
  // The last interval of 30 seconds whose code was used: none is good twice.
  "alter table accounts add column totp_interval integer",
  "alter table accounts add column identity text",
  "alter table accounts add column disabled_at integer",
  "create unique index accounts_by_identity on accounts (identity) where identity is not null",

  `create table recovery_codes (
    account_id text not null references accounts (id),
    code_hash text not null,
    primary key (account_id, code_hash)
  ) strict, without rowid`,

  "alter table staff_sessions add column method text not null default 'password'",
  "alter table staff_sessions add column device text not null default ''",
  "create index staff_sessions_by_account on staff_sessions (account_id)",

  // No reference to accounts: what somebody did is known when their account is long gone.
  `create table log_entries (
    place integer not null primary key check (place >= 1),
    at integer not null,
    account_id text,
    action text not null,
    case_id text,
    object text,
    reason text,
    previous text not null,
    hash text not null
  ) strict`,
  "create index log_entries_by_case on log_entries (case_id, place) where case_id is not null",
  `create trigger log_entries_stay before delete on log_entries begin
    select raise(abort, 'the log is only added to');
  end`,
  `create trigger log_entries_stand before update on log_entries begin
    select raise(abort, 'the log is only added to');
  end`,

  // What was logged before stays as it is, without hashes.
  ...(["insert", "update", "delete"] as const).map(
    (change) => `create trigger staff_log_no_${change} before ${change} on staff_log begin
      select raise(abort, 'the log before 0007 is closed');
    end`,
  ),
];
