/**
 * Who may do what at the desk, as data. What is not written here nobody may do. `docs/design/access.md` shows it as a table,
 * and a test compares the two.
 */
import type { Role } from "#src/protocol/desk.ts";

/**
 * How far a role may go. `teams`: with the cases of its teams, or with all where it has none of its own. `masked`: the same,
 * without anything a visitor wrote or left. `own`: with what is theirs. `all`: with everybody's.
 */
export type Grant = "teams" | "masked" | "own" | "all";

type GrantsOfRoles = Readonly<Partial<Record<Role, Grant>>>;

const SEES_CASES: GrantsOfRoles = {
  helper: "teams",
  lead: "teams",
  editor: "teams",
  analyst: "masked",
  auditor: "masked",
  admin: "masked",
};

const ANSWERS_CASES: GrantsOfRoles = { helper: "own", lead: "own" };

const EVERYBODY: Readonly<Record<Role, Grant>> = {
  helper: "own",
  lead: "own",
  editor: "own",
  publisher: "own",
  analyst: "own",
  auditor: "own",
  admin: "own",
};

export const PERMISSIONS = {
  "cases.list": SEES_CASES,
  "cases.follow": SEES_CASES,
  "cases.read": SEES_CASES,
  "cases.claim": { helper: "teams", lead: "teams" },
  "cases.release": { helper: "own", lead: "teams" },
  "cases.reply": ANSWERS_CASES,
  "cases.close": ANSWERS_CASES,
  "cases.act": { helper: "teams", lead: "teams" },
  "cases.open-contact": ANSWERS_CASES,
  "cases.summarise": { helper: "teams", lead: "teams" },
  "cases.draft": ANSWERS_CASES,
  "cases.close-spam": { lead: "teams", admin: "teams" },
  "turns.review": { helper: "teams", lead: "teams", editor: "teams" },
  "knowledge.list": { lead: "all", editor: "all", publisher: "all", auditor: "all" },
  "knowledge.publish": { publisher: "all" },
  "accounts.list": { auditor: "all", admin: "all" },
  "sessions.list": { ...EVERYBODY, auditor: "all", admin: "all" },
  "sessions.end": { ...EVERYBODY, admin: "all" },
  "second-factor.set-up": EVERYBODY,
  "log.read": { auditor: "all" },
} as const satisfies Readonly<Record<string, GrantsOfRoles>>;

export type Permission = keyof typeof PERMISSIONS;
