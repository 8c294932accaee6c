/**
 * Text of a turn as a small tree: paragraphs and lists of plain text and citation marks. Text stays text: nothing in
 * it can become markup, a link or an image.
 */
export type Block =
  | { readonly kind: "paragraph"; readonly lines: readonly (readonly Span[])[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Span[])[] };

export type Span = { readonly kind: "text"; readonly text: string } | { readonly kind: "citation"; readonly n: number };

const LIST_ITEM = /^\s*- +(.+)$/;
const MARK = /\[(\d{1,3})\]/g;

/**
 * @param text blocks separated by empty lines, list items on lines that begin with `- `
 * @param cited numbers that have a citation; `[n]` with any other number is left as text
 * @returns spans without the space before a mark, which belongs to neither
 */
export function parseBlocks(text: string, cited: ReadonlySet<number>): readonly Block[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((block) => groupLines(block.split("\n").filter((line) => line.trim() !== "")))
    .map(({ isList, lines }) => {
      const spans = lines.map((line) => splitMarks(line, cited));
      return isList ? { kind: "list", items: spans } : { kind: "paragraph", lines: spans };
    });
}

interface LineGroup {
  readonly isList: boolean;
  readonly lines: string[];
}

function groupLines(lines: readonly string[]): readonly LineGroup[] {
  const groups: LineGroup[] = [];
  for (const line of lines) {
    const item = LIST_ITEM.exec(line)?.[1];
    const isList = item !== undefined;
    const last = groups.at(-1);
    if (last?.isList === isList) last.lines.push(item ?? line.trim());
    else groups.push({ isList, lines: [item ?? line.trim()] });
  }
  return groups;
}

function splitMarks(line: string, cited: ReadonlySet<number>): readonly Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const mark of line.matchAll(MARK)) {
    const n = Number(mark[1]);
    if (!cited.has(n)) continue;
    const before = line.slice(end, mark.index).trimEnd();
    if (before !== "") spans.push({ kind: "text", text: before });
    spans.push({ kind: "citation", n });
    end = mark.index + mark[0].length;
  }
  if (end < line.length) spans.push({ kind: "text", text: line.slice(end) });
  return spans;
}
