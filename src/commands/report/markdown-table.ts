/** A table that is as readable in a terminal as in Markdown. The first column is text, the rest lean right when all of them are figures. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  aligned: "text" | "figures" = "figures",
): string {
  const widths = head.map((title, at) => Math.max(3, title.length, ...rows.map((row) => (row[at] ?? "").length)));
  const leansRight = (at: number): boolean => aligned === "figures" && at > 0;
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => pad(cells[at] ?? "", width, leansRight(at))).join(" | ")} |`;
  const rule = widths.map((width, at) => (leansRight(at) ? `${"-".repeat(width - 1)}:` : "-".repeat(width)));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

function pad(cell: string, width: number, right: boolean): string {
  return right ? cell.padStart(width) : cell.padEnd(width);
}
