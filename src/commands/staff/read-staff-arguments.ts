import { parseArgs } from "node:util";
import { isLanguage, type Language } from "#src/language/language.ts";
import { readQuiet } from "#src/platform/shared/quiet-hours.ts";
import { type Role, ROLES } from "#src/protocol/desk.ts";

export const STAFF_USAGE =
  `usage: npm run staff -- add <name> --role ${ROLES.join("|")} [--display <name>] [--languages zh,ko] [--teams <id>,<id>]` +
  " | list | password <name> | reach <name> --mail <address> [--quiet 20:00-08:00|off], each with --worker for the Worker of `npm run dev:worker`;" +
  " add also with --sql, which writes the statement for a database elsewhere";

export type StaffArguments = (
  | {
      readonly kind: "add";
      readonly name: string;
      readonly displayName: string | undefined;
      readonly role: Role;
      readonly languages: readonly Language[];
      readonly teams: readonly string[];
      /** Written as a statement of SQL instead of being kept. */
      readonly asStatement: boolean;
    }
  | { readonly kind: "list" }
  | { readonly kind: "password"; readonly name: string }
  | { readonly kind: "reach"; readonly name: string; readonly mail: string; readonly quiet: string | undefined }
) & {
  /** In the local database of the Worker instead of the Node host's. */
  readonly ofWorker: boolean;
};

/** @returns undefined for arguments that make no sense */
export function readStaffArguments(given: readonly string[]): StaffArguments | undefined {
  const parsed = parse(given);
  if (parsed === undefined) return undefined;
  const {
    role,
    display,
    languages,
    teams,
    mail,
    quiet,
    sql: asStatement = false,
    worker: ofWorker = false,
  } = parsed.values;
  const [verb, name, ...tooMuch] = parsed.positionals;
  if (tooMuch.length > 0) return undefined;
  const ofReach = [mail, quiet].some((value) => value !== undefined);
  if (verb === "add" && !ofReach) {
    const knownRole = ROLES.find((known) => known === role);
    const spoken = listOf(languages);
    if (name === undefined || knownRole === undefined || !spoken.every(isLanguage)) return undefined;
    const account = { name, displayName: display, role: knownRole, languages: spoken, teams: listOf(teams) };
    return { kind: "add", ...account, asStatement, ofWorker };
  }
  if (asStatement || [role, display, languages, teams].some((value) => value !== undefined)) return undefined;
  if (verb === "reach") {
    const isSound = quiet === undefined || readQuiet(quiet) !== undefined;
    if (name === undefined || mail === undefined || !isSound) return undefined;
    return { kind: "reach", name, mail, quiet, ofWorker };
  }
  if (ofReach) return undefined;
  if (verb === "list") return name === undefined ? { kind: "list", ofWorker } : undefined;
  return verb === "password" && name !== undefined ? { kind: "password", name, ofWorker } : undefined;
}

function parse(given: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...given],
      options: {
        role: text,
        display: text,
        languages: text,
        teams: text,
        mail: text,
        quiet: text,
        sql: { type: "boolean" },
        worker: { type: "boolean" },
      },
      allowPositionals: true,
    });
  } catch {
    return undefined;
  }
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? "").split(",").filter((part) => part !== "");
}
