/** Reads a table of materials by its header row (序号 | 材料名称 | 份数): one column names the documents, the others tell of them. */

export interface MaterialColumns {
  /** Titles of the columns, some possibly empty. */
  readonly titles: readonly string[];
  /** Place of the column that names the documents. */
  readonly named: number;
}

const NAMES = ["材料名称", "材料", "名称"];

/** @returns undefined for a row that is no header of materials */
export function materialColumns(cells: readonly string[]): MaterialColumns | undefined {
  const titles = cells.map((cell) => cell.replaceAll(/\s+/gu, ""));
  const name = NAMES.find((each) => titles.includes(each));
  if (name === undefined || titles.filter((title) => title !== "").length < 2) return undefined;
  return { titles, named: titles.indexOf(name) };
}

/** @returns the name of the document and what else its row says ("份数 1"); undefined for a row of another shape, which names none */
export function readMaterial(
  cells: readonly string[],
  { titles, named }: MaterialColumns,
): { readonly name: string; readonly others: readonly string[] } | undefined {
  const name = (cells[named] ?? "").replaceAll("\n", " ");
  if (cells.length !== titles.length || name === "") return undefined;
  const others = cells.flatMap((cell, at) => (at === named || cell === "" ? [] : `${titles[at] ?? ""} ${cell}`.trim()));
  return { name, others };
}
