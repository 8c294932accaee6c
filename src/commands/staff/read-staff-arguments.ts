import { parseArgs } from "node:util";
import { isLanguage, type Language } from "#src/language/language.ts";
import type { LogMark } from "#src/people/staff/verify-log.ts";
import { readQuiet } from "#src/platform/shared/quiet-hours.ts";
import { type Role, ROLES } from "#src/protocol/desk.ts";

export const STAFF_USAGE =
  `usage: npm run staff -- add <name> --role ${ROLES.join("|")} [--display <name>] [--languages zh,ko] [--teams <id>,<id>]` +
  " [--districts <id>,<id>] [--subject <id at the provider>] | list | password <name> | role <name> --role <role> [--teams …]" +
  " [--districts …] | reach <name> --mail <address> [--quiet 20:00-08:00|off] | second-factor <name> [--remove]" +
  " | link <name> --subject <id at the provider> | disable <name>" +
  " | enable <name> | verify-log [--noted <place>:<hash>], each with --worker for the Worker of `npm run dev:worker`;" +
  " add also with --sql, which writes the statement for a database elsewhere";

interface Scope {
  readonly teams: readonly string[];
  /** Whose teams count as well. */
  readonly districts: readonly string[];
}

export type StaffArguments = (
  | ({
      readonly kind: "add";
      readonly name: string;
      readonly displayName: string | undefined;
      readonly role: Role;
      readonly languages: readonly Language[];
      /** Who they are at the provider: then they have no password. */
      readonly subject: string | undefined;
      /** Written as a statement of SQL instead of being kept. */
      readonly asStatement: boolean;
    } & Scope)
  | ({ readonly kind: "role"; readonly name: string; readonly role: Role } & Scope)
  | { readonly kind: "link"; readonly name: string; readonly subject: string }
  | { readonly kind: "second-factor"; readonly name: string; readonly isRemoved: boolean }
  | { readonly kind: "password" | "disable" | "enable"; readonly name: string }
  | { readonly kind: "list" }
  | { readonly kind: "reach"; readonly name: string; readonly mail: string; readonly quiet: string | undefined }
  | { readonly kind: "verify-log"; readonly noted: LogMark | undefined }
) & {
  /** In the local database of the Worker instead of the Node host's. */
  readonly ofWorker: boolean;
};

type Values = NonNullable<ReturnType<typeof parse>>["values"];

/** Which options each verb takes. */
const OPTIONS: Readonly<Record<StaffArguments["kind"], readonly (keyof Values)[]>> = {
  add: ["role", "display", "languages", "teams", "districts", "subject", "sql"],
  role: ["role", "teams", "districts"],
  reach: ["mail", "quiet"],
  link: ["subject"],
  "second-factor": ["remove"],
  password: [],
  disable: [],
  enable: [],
  list: [],
  "verify-log": ["noted"],
};

/** @returns undefined for arguments that make no sense */
export function readStaffArguments(given: readonly string[]): StaffArguments | undefined {
  const parsed = parse(given);
  if (parsed === undefined) return undefined;
  const { worker: ofWorker = false, ...values } = parsed.values;
  const [verb, name, ...tooMuch] = parsed.positionals;
  const kind = (Object.keys(OPTIONS) as StaffArguments["kind"][]).find((known) => known === verb);
  if (kind === undefined || tooMuch.length > 0) return undefined;
  if (!Object.keys(values).every((option) => OPTIONS[kind].includes(option as keyof Values))) return undefined;

  const read =
    kind === "list" || kind === "verify-log" ? readWithoutName(kind, name, values) : readNamed(kind, name, values);
  return read && { ...read, ofWorker };
}

type WithoutWorker<Arguments> = Arguments extends unknown ? Omit<Arguments, "ofWorker"> : never;
type Read = WithoutWorker<StaffArguments> | undefined;

function readWithoutName(kind: "list" | "verify-log", name: string | undefined, { noted }: Values): Read {
  if (name !== undefined) return undefined;
  if (kind === "list") return { kind };
  const mark = noted === undefined ? undefined : readMark(noted);
  return noted !== undefined && mark === undefined ? undefined : { kind, noted: mark };
}

function readNamed(
  kind: Exclude<StaffArguments["kind"], "list" | "verify-log">,
  name: string | undefined,
  values: Values,
): Read {
  if (name === undefined) return undefined;
  const role = ROLES.find((known) => known === values.role);
  const scope = { teams: listOf(values.teams), districts: listOf(values.districts) };
  const { subject } = values;
  switch (kind) {
    case "add": {
      const languages = listOf(values.languages);
      if (role === undefined || !languages.every(isLanguage)) return undefined;
      const { display: displayName, sql: asStatement = false } = values;
      return { kind, name, displayName, role, languages, ...scope, subject, asStatement };
    }
    case "role":
      return role && { kind, name, role, ...scope };
    case "reach": {
      const { mail, quiet } = values;
      const isSound = quiet === undefined || readQuiet(quiet) !== undefined;
      return mail === undefined || !isSound ? undefined : { kind, name, mail, quiet };
    }
    case "link":
      return subject === undefined ? undefined : { kind, name, subject };
    case "second-factor":
      return { kind, name, isRemoved: values.remove ?? false };
    case "password":
    case "disable":
    case "enable":
      return { kind, name };
    default:
      return kind satisfies never;
  }
}

function parse(given: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
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
        districts: text,
        subject: text,
        noted: text,
        remove: flag,
        sql: flag,
        worker: flag,
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

function readMark(text: string): LogMark | undefined {
  const [, place, hash] = /^([1-9]\d{0,11}):([\w-]{43})$/u.exec(text) ?? [];
  return place === undefined || hash === undefined ? undefined : { place: Number(place), hash };
}
