/**
 * `npm run staff -- add <name> --role <role> [--display <name>] [--languages zh,ko] [--teams a,b] | list | password <name> |
 * reach <name> --mail <address> [--quiet 20:00-08:00|off]`: who may sign in at the desk, and where they are told of new
 * cases; with `--worker`, at that of `npm run dev:worker`; `add … --sql` writes the statement for a database elsewhere. A
 * password is one line of standard input; it is never an argument and never shown.
 *
 * Exit 0 when it is done, 1 when it cannot be, 2 for arguments that make no sense.
 */
import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";
import { openNodeStores } from "#src/hosts/open-node-stores.ts";
import { compileKnowledge } from "#src/knowledge/compile.ts";
import { type AccountProblem, addAccount } from "#src/people/staff/add-account.ts";
import { changePassword } from "#src/people/staff/change-password.ts";
import { PASSWORD_LENGTH } from "#src/people/staff/read-password.ts";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { randomId } from "#src/platform/adapters/random-id/random-id.ts";
import { createScryptPasswords } from "#src/platform/adapters/scrypt-passwords/create-scrypt-passwords.ts";
import { accountStatement } from "#src/platform/adapters/sql-store/account-statement.ts";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import type { StaffReach } from "#src/platform/ports/staff-reach.ts";
import type { StaffStore } from "#src/platform/ports/staff-store.ts";
import { fitsContactKind } from "#src/protocol/fits-contact-kind.ts";
import { readSettings } from "#src/platform/settings/read-settings.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { KNOWLEDGE_FOLDER, WORKER_STATE_FOLDER } from "./project-folder.ts";
import { readKnowledgeFolder } from "./read-knowledge-folder.ts";
import { readFirstLine } from "./staff/read-first-line.ts";
import { readStaffArguments, STAFF_USAGE, type StaffArguments } from "./staff/read-staff-arguments.ts";

const NAME_RULE = "1 to 40 letters, digits, spaces or any of . ' - ·";

const PROBLEMS: Readonly<Record<AccountProblem, string>> = {
  "name-invalid": `a name is ${NAME_RULE}`,
  "name-taken": "there is an account of this name already",
  "display-invalid": `--display is what visitors see: ${NAME_RULE}`,
  "display-is-name": "--display is what visitors see: it cannot be the name somebody signs in with",
  "too-short": `the password must have at least ${PASSWORD_LENGTH.least} characters`,
  "too-long": `the password must have at most ${PASSWORD_LENGTH.most} characters`,
};

const passwords = createScryptPasswords();

if (existsSync(".env")) loadEnvFile();
process.exitCode = await main(readStaffArguments(process.argv.slice(2)));

async function main(given: StaffArguments | undefined): Promise<0 | 1 | 2> {
  if (given === undefined) return fail(STAFF_USAGE, 2);
  const settings = readSettings(process.env);
  if (!settings.ok) return fail(settings.error);
  if (given.kind === "add" && given.teams.length > 0) {
    const known = await teamIds();
    const unknown = given.teams.find((team) => !known.includes(team));
    if (unknown !== undefined) return fail(`no team "${unknown}": ${known.join(" ")}`, 2);
  }

  const folder = given.ofWorker ? WORKER_STATE_FOLDER : settings.value.dataFolder;
  let stores: OpenedStores;
  try {
    stores = await open(given, folder);
  } catch (error) {
    return fail(`cannot open the store in ${folder}: ${String(error)}`);
  }
  try {
    return await run(given, stores);
  } finally {
    await stores.close();
  }
}

interface OpenedStores {
  readonly staff: StaffStore;
  readonly staffReach: StaffReach;
  readonly close: () => void | Promise<void>;
}

async function open(given: StaffArguments, folder: string): Promise<OpenedStores> {
  if (given.kind === "add" && given.asStatement) return openMemory();
  return given.ofWorker ? openLocalWorker() : openNodeStores(folder);
}

/** Keeps nothing: the statement is all that is wanted. */
async function openMemory(): Promise<OpenedStores> {
  const database = openNodeSqlite(":memory:");
  await migrate(database);
  return { ...createStores(database), close: () => database.close() };
}

/** The tool is loaded only where it is wanted: a host that serves people does not have it. */
async function openLocalWorker(): Promise<OpenedStores> {
  const { openWorkerStores } = await import("./worker/open-worker-stores.ts");
  return openWorkerStores(WORKER_STATE_FOLDER);
}

async function run(given: StaffArguments, { staff, staffReach }: OpenedStores): Promise<0 | 1> {
  switch (given.kind) {
    case "list": {
      for (const { name, role, languages, teams, displayName } of await staff.list()) {
        console.log([name, role, languages.join(",") || "-", teams.join(",") || "-", displayName ?? "-"].join("\t"));
      }
      return 0;
    }
    case "add": {
      if ((await staff.findByName(given.name)) !== undefined) return fail(PROBLEMS["name-taken"]);
      const parts = { staff, passwords, clock: systemClock, newId: randomId };
      const added = await addAccount({ ...given, password: await readPasswordLine() }, parts);
      if (!added.ok) return fail(PROBLEMS[added.error]);
      if (given.asStatement) for (const account of await staff.list()) console.log(accountStatement(account));
      return 0;
    }
    case "password": {
      const account = await staff.findByName(given.name);
      if (account === undefined) return fail(`there is no account "${given.name}"`);
      const changed = await changePassword(account, await readPasswordLine(), { staff, passwords });
      return changed.ok ? 0 : fail(PROBLEMS[changed.error]);
    }
    case "reach": {
      const { mail, quiet } = given;
      const account = await staff.findByName(given.name);
      if (account === undefined) return fail(`there is no account "${given.name}"`);
      if (!fitsContactKind("email", mail)) return fail("--mail is one e-mail address");
      await staffReach.set({ accountId: account.id, mail, quiet });
      return 0;
    }
  }
}

function readPasswordLine(): Promise<string> {
  return readFirstLine(process.stdin, { text: "Password: ", write: (text) => process.stderr.write(text) });
}

async function teamIds(): Promise<readonly string[]> {
  const { knowledge } = compileKnowledge(await readKnowledgeFolder(KNOWLEDGE_FOLDER), {
    today: beijingDate(new Date()),
  });
  return knowledge.teams.map(({ id }) => id);
}

function fail<Code extends 1 | 2 = 1>(line: string, code?: Code): Code {
  console.error(line);
  return (code ?? 1) as Code;
}
