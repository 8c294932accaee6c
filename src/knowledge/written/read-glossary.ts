/** Reads `glossary.tsv`, the term base. */
import { LANGUAGES, isLanguage } from "#src/language/language.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Term } from "../knowledge.ts";
import type { Fault } from "./fault.ts";
import { readTable } from "./read-table.ts";

const COLUMNS = ["id", "kind", ...LANGUAGES, "synonyms", "banned"] as const;

export function readGlossary(file: string, text: string): Result<readonly Term[], readonly Fault[]> {
  const table = readTable(file, text, COLUMNS);
  if (!table.ok) return table;

  const faults: Fault[] = [];
  const entries: Term[] = [];
  for (const { id, kind, zh, en, ja, ko, synonyms, banned } of table.value) {
    const variants = parts(banned).map(readBanned);
    if (kind !== "term" && kind !== "name") {
      faults.push({ file, rule: "table-malformed", message: `${id}: kind must be "term" or "name"` });
    } else if (zh === "" || en === "" || ja === "" || ko === "") {
      faults.push({ file, rule: "table-malformed", message: `${id}: a rendering is missing` });
    } else if (variants.includes(undefined)) {
      faults.push({ file, rule: "table-malformed", message: `${id}: banned must be "language:variant|…"` });
    } else {
      entries.push({
        id,
        kind,
        rendering: { zh, en, ja, ko },
        synonyms: parts(synonyms),
        banned: variants.filter((variant) => variant !== undefined),
      });
    }
  }
  return faults.length > 0 ? { ok: false, error: faults } : { ok: true, value: entries };
}

function readBanned(entry: string): Term["banned"][number] | undefined {
  const [language, ...rest] = entry.split(":");
  const variant = rest.join(":").trim();
  return isLanguage(language) && variant !== "" ? { language, variant } : undefined;
}

function parts(cell: string): readonly string[] {
  return cell
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
