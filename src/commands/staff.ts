/**
 * `npm run staff -- add <name> --role <role> … | list | password <name> | role <name> --role <role> | second-factor <name> |
 * reach <name> --mail <address> [--quiet 20:00-08:00|off] | link <name> --subject <id> | disable <name> | enable <name> | verify-log`: who may sign in at the desk, where they are told of new cases, and whether the log
 * of what they did is whole; with `--worker`, at that of `npm run dev:worker`; `add … --sql` writes the statement for a
 * database elsewhere. A password is one line of standard input; it is never an argument and never shown.
 *
 * Exit 0 when it is done, 1 when it cannot be or the log is not whole, 2 for arguments that make no sense.
 */
import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";
import { compileKnowledge } from "#src/knowledge/compile.ts";
import type { Account } from "#src/people/staff/account.ts";
import { type AccountProblem, addAccount } from "#src/people/staff/add-account.ts";
import { changePassword } from "#src/people/staff/change-password.ts";
import { identityOf } from "#src/people/staff/identity-of.ts";
import { PASSWORD_LENGTH } from "#src/people/staff/read-password.ts";
import { keepSecondFactor } from "#src/people/staff/second-factor/set-up.ts";
import { type LogFault, verifyLog } from "#src/people/staff/verify-log.ts";
import { createOtpauthCodes } from "#src/platform/adapters/otpauth-codes/create-otpauth-codes.ts";
import { randomId } from "#src/platform/adapters/random-id/random-id.ts";
import { createScryptPasswords } from "#src/platform/adapters/scrypt-passwords/create-scrypt-passwords.ts";
import { accountStatement } from "#src/platform/adapters/sql-store/account-statement.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import type { StaffAction, StaffStore } from "#src/platform/ports/staff-store.ts";
import { fitsContactKind } from "#src/protocol/fits-contact-kind.ts";
import { readSettings } from "#src/platform/settings/read-settings.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { KNOWLEDGE_FOLDER, WORKER_STATE_FOLDER } from "./project-folder.ts";
import { readKnowledgeFolder } from "./read-knowledge-folder.ts";
import { openMemoryStaff, openNodeStaff, type OpenedStaff, openWorkerStaff } from "./staff/open-staff.ts";
import { readFirstLine } from "./staff/read-first-line.ts";
import { readStaffArguments, STAFF_USAGE, type StaffArguments } from "./staff/read-staff-arguments.ts";

const NAME_RULE = "1 to 40 letters, digits, spaces or any of . ' - ·";

const PROBLEMS: Readonly<Record<AccountProblem, string>> = {
  "name-invalid": `a name is ${NAME_RULE}`,
  "name-taken": "there is an account of this name already, or of this subject at the provider",
  "display-invalid": `--display is what visitors see: ${NAME_RULE}`,
  "display-is-name": "--display is what visitors see: it cannot be the name somebody signs in with",
  "too-short": `the password must have at least ${PASSWORD_LENGTH.least} characters`,
  "too-long": `the password must have at most ${PASSWORD_LENGTH.most} characters`,
};

const FAULTS: Readonly<Record<LogFault["kind"], string>> = {
  gap: "an entry before it is missing",
  unlinked: "it does not seal the entry before it",
  changed: "it is not what was written",
  "not-as-noted": "it is gone, or not the one that was noted",
};

const passwords = createScryptPasswords();

if (existsSync(".env")) loadEnvFile();
process.exitCode = await main(readStaffArguments(process.argv.slice(2)));

async function main(given: StaffArguments | undefined): Promise<0 | 1 | 2> {
  if (given === undefined) return fail(STAFF_USAGE, 2);
  const settings = readSettings(process.env);
  if (!settings.ok) return fail(settings.error);
  const teams = "teams" in given ? await teamsOf(given) : { ok: true as const, value: [] };
  if (!teams.ok) return fail(teams.error, 2);
  const issuer = settings.value.provider?.issuer;
  if ("subject" in given && given.subject !== undefined && issuer === undefined) {
    return fail("--subject needs OIDC_ISSUER: a subject is known within its issuer alone");
  }

  const { dataFolder } = settings.value;
  let opened: OpenedStaff | Omit<OpenedStaff, "openKeys">;
  try {
    if (given.kind === "add" && given.asStatement) opened = await openMemoryStaff();
    else opened = given.ofWorker ? await openWorkerStaff() : await openNodeStaff(settings.value);
  } catch (error) {
    return fail(`cannot open the store in ${given.ofWorker ? WORKER_STATE_FOLDER : dataFolder}: ${String(error)}`);
  }
  try {
    return await run({ ...given, teams: teams.value }, { ...opened, issuer: issuer ?? "" });
  } finally {
    await opened.close();
  }
}

type Parts = Pick<OpenedStaff, "staff" | "staffReach"> &
  Partial<Pick<OpenedStaff, "openKeys">> & { readonly issuer: string };

async function run(given: StaffArguments & { readonly teams: readonly string[] }, parts: Parts): Promise<0 | 1> {
  const { staff } = parts;
  switch (given.kind) {
    case "list": {
      for (const account of await staff.list()) console.log(lineOf(account));
      return 0;
    }
    case "add":
      return add(given, parts);
    case "verify-log":
      return reportLog(await verifyLog(staff, given.noted));
    case "password":
    case "reach":
    case "role":
    case "link":
    case "disable":
    case "enable":
    case "second-factor": {
      const account = await staff.findByName(given.name);
      return account === undefined ? fail(`there is no account "${given.name}"`) : changeAccount(account, given, parts);
    }
    default:
      return given satisfies never;
  }
}

function lineOf({ name, role, languages, teams, displayName, ...account }: Account): string {
  const marks = [
    ...(account.secondFactor === undefined ? [] : ["second-factor"]),
    ...(account.identity === undefined ? [] : ["provider"]),
    ...(account.disabledAt === undefined ? [] : ["disabled"]),
  ];
  const fields = [name, role, languages.join(",") || "-", teams.join(",") || "-", displayName ?? "-"];
  return [...fields, ...(marks.length === 0 ? [] : [marks.join(",")])].join("\t");
}

async function add(given: Extract<StaffArguments, { kind: "add" }>, { staff, issuer }: Parts): Promise<0 | 1> {
  if ((await staff.findByName(given.name)) !== undefined) return fail("there is an account of this name already");
  const { name, displayName, role, languages, teams, subject } = given;
  const identity = subject === undefined ? undefined : identityOf(issuer, subject);
  const password = subject === undefined ? await readPasswordLine() : undefined;
  const parts = { staff, passwords, clock: systemClock, newId: randomId };
  const added = await addAccount({ name, displayName, role, languages, teams, password, identity }, parts);
  if (!added.ok) return fail(PROBLEMS[added.error]);
  if (given.asStatement) console.log(accountStatement(added.value));
  else await staff.log(logOf("account-added", added.value, role));
  return 0;
}

type Change = Exclude<StaffArguments, { kind: "add" | "list" | "verify-log" }>;

async function changeAccount(
  account: Account,
  given: Change,
  { staff, staffReach, openKeys, issuer }: Parts,
): Promise<0 | 1> {
  switch (given.kind) {
    case "password": {
      const changed = await changePassword(account, await readPasswordLine(), { staff, passwords });
      if (!changed.ok) return fail(PROBLEMS[changed.error]);
      await staff.log(logOf("password-changed", account));
      return 0;
    }
    case "reach": {
      const { mail, quiet } = given;
      if (!fitsContactKind("email", mail)) return fail("--mail is one e-mail address");
      await staffReach.set({ accountId: account.id, mail, quiet });
      return 0;
    }
    case "role": {
      const { role, teams } = given;
      await staff.change(account.id, { role, teams }, logOf("role-changed", account, `${account.role} to ${role}`));
      return 0;
    }
    case "link": {
      const identity = identityOf(issuer, given.subject);
      const isFree = await staff.change(account.id, { identity }, logOf("identity-linked", account));
      return isFree ? 0 : fail("another account has this subject at the provider");
    }
    case "disable":
      await staff.change(account.id, { disabledAt: systemClock.now() }, logOf("account-disabled", account));
      return 0;
    case "enable":
      await staff.change(account.id, { disabledAt: undefined }, logOf("account-enabled", account));
      return 0;
    case "second-factor":
      return given.isRemoved ? removeSecondFactor(account, staff) : setSecondFactor(account, staff, await openKeys?.());
    default:
      return given satisfies never;
  }
}

async function removeSecondFactor(account: Account, staff: StaffStore): Promise<0> {
  const nothing = { secondFactor: undefined, recoveryHashes: [] };
  await staff.setSecondFactor(account.id, nothing, logOf("second-factor-removed", account));
  await staff.endSessions(account.id);
  return 0;
}

/** For the person alone: it is printed once and kept nowhere in the clear. */
async function setSecondFactor(
  account: Account,
  staff: StaffStore,
  keys: Awaited<ReturnType<OpenedStaff["openKeys"]>> | undefined,
): Promise<0 | 1> {
  if (keys === undefined) return fail("a second factor needs the secret of the host");
  const codes = createOtpauthCodes();
  const secret = codes.newSecret();
  const wanted = { secret, interval: undefined, by: undefined };
  const recovery = await keepSecondFactor(account, wanted, { staff, keys, clock: systemClock });
  for (const line of [codes.addressOf(secret, account.name), ...recovery]) console.log(line);
  return 0;
}

function reportLog(verified: Awaited<ReturnType<typeof verifyLog>>): 0 | 1 {
  if (!verified.ok) return fail(`the log is broken at entry ${verified.error.place}: ${FAULTS[verified.error.kind]}`);
  const { value: last } = verified;
  console.log(
    last === undefined ? "the log is empty" : `${last.place} entries, whole; last ${last.place}:${last.hash}`,
  );
  return 0;
}

function logOf(action: StaffAction, { id }: Account, reason?: string) {
  return { at: systemClock.now(), accountId: undefined, action, object: `account:${id}`, reason };
}

function readPasswordLine(): Promise<string> {
  return readFirstLine(process.stdin, { text: "Password: ", write: (text) => process.stderr.write(text) });
}

/** The teams that are named, and those of the districts that are. */
async function teamsOf({
  teams,
  districts,
}: Pick<Extract<StaffArguments, { kind: "role" }>, "teams" | "districts">): Promise<Result<readonly string[], string>> {
  if (teams.length === 0 && districts.length === 0) return { ok: true, value: [] };
  const { knowledge } = compileKnowledge(await readKnowledgeFolder(KNOWLEDGE_FOLDER), {
    today: beijingDate(new Date()),
  });
  const known = knowledge.teams.map(({ id }) => id);
  const unknown = teams.find((team) => !known.includes(team));
  if (unknown !== undefined) return { ok: false, error: `no team "${unknown}": ${known.join(" ")}` };
  const served = knowledge.teams.map((team) => team.districts).flat();
  const unserved = districts.find((district) => !served.includes(district));
  if (unserved !== undefined) return { ok: false, error: `no team serves "${unserved}"` };
  const ofDistricts = knowledge.teams.filter((team) => team.districts.some((one) => districts.includes(one)));
  return { ok: true, value: [...new Set([...teams, ...ofDistricts.map(({ id }) => id)])] };
}

function fail<Code extends 1 | 2 = 1>(line: string, code?: Code): Code {
  console.error(line);
  return (code ?? 1) as Code;
}
