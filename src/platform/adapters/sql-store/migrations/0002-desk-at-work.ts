/** What a desk at work needs. Frozen: a change is a new file. */
export const deskAtWork: readonly string[] = [
  // Open cases by their promise, closed ones from the last to the first, as they are listed.
  "drop index cases_by_state",
  "drop index cases_by_promise",
  `create index cases_by_state on cases (state, case state when 'closed' then -closed_at else due_at end, id)`,
  `create index cases_by_urgency
    on cases (state = 'closed', case state when 'closed' then -closed_at else due_at end, id)`,

  "alter table accounts add column display_name text",

  // Sessions that nobody ends are found when their time is over.
  "create index staff_sessions_by_sign on staff_sessions (seen_at)",
];
