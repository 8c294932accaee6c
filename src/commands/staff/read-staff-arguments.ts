import { parseArgs } from "node:util";
import { isLanguage, type Language } from "#src/language/language.ts";
import { type Role, ROLES } from "#src/protocol/desk.ts";

export const STAFF_USAGE =
  `usage: npm run staff -- add <name> --role ${ROLES.join("|")} [--languages zh,ko] [--teams <id>,<id>]` +
  " | list | password <name>";

export type StaffArguments =
  | {
      readonly kind: "add";
      readonly name: string;
      readonly role: Role;
      readonly languages: readonly Language[];
      readonly teams: readonly string[];
    }
  | { readonly kind: "list" }
  | { readonly kind: "password"; readonly name: string };

/** @returns undefined for arguments that make no sense */
export function readStaffArguments(given: readonly string[]): StaffArguments | undefined {
  const parsed = parse(given);
  if (parsed === undefined) return undefined;
  const { role, languages, teams } = parsed.values;
  const [verb, name, ...tooMuch] = parsed.positionals;
  if (tooMuch.length > 0) return undefined;
  if (verb === "add") {
    const knownRole = ROLES.find((known) => known === role);
    const spoken = listOf(languages);
    if (name === undefined || knownRole === undefined || !spoken.every(isLanguage)) return undefined;
    return { kind: "add", name, role: knownRole, languages: spoken, teams: listOf(teams) };
  }
  if (Object.keys(parsed.values).length > 0) return undefined;
  if (verb === "list") return name === undefined ? { kind: "list" } : undefined;
  return verb === "password" && name !== undefined ? { kind: "password", name } : undefined;
}

function parse(given: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...given],
      options: { role: text, languages: text, teams: text },
      allowPositionals: true,
    });
  } catch {
    return undefined;
  }
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? "").split(",").filter((part) => part !== "");
}
