/** Reads a tab-separated table with a header line: `glossary.tsv`, `fact-ids.tsv`. */
import type { Result } from "#src/platform/shared/result.ts";
import type { Fault } from "./fault.ts";

/** @returns one record per line, by column name; every record has every column. */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): Result<readonly Readonly<Record<Column, string>>[], readonly Fault[]> {
  const [header = "", ...lines] = text.replace(/[\r\n]+$/u, "").split(/\r?\n/u);
  if (header !== columns.join("\t")) {
    return failed(file, `the first line must be the columns ${columns.join(", ")}, with tabs between them`);
  }
  const rows: Record<Column, string>[] = [];
  for (const [index, line] of lines.entries()) {
    const cells = line.split("\t");
    if (cells.length !== columns.length) {
      return failed(file, `line ${index + 2} has ${cells.length} columns instead of ${columns.length}`);
    }
    rows.push(
      Object.fromEntries(columns.map((column, at) => [column, (cells[at] ?? "").trim()])) as Record<Column, string>,
    );
  }
  return { ok: true, value: rows };
}

function failed(file: string, message: string): Result<never, readonly Fault[]> {
  return { ok: false, error: [{ file, rule: "table-malformed", message }] };
}
