/**
 * Sorts the blocks of a document into the sections of a guide. What stands under no known heading is left over: it is
 * never guessed at, and never dropped. Pure.
 */
import type { Facet } from "#src/knowledge/facet.ts";
import {
  announcesAttachment,
  type KnownHeading,
  knownHeading,
  labelledText,
  looksLikeHeading,
  withoutNumber,
} from "./known-heading.ts";
import { type MaterialColumns, materialColumns, readMaterial } from "./material-table.ts";
import type { Block } from "./read-blocks.ts";

export interface SortedDocument {
  readonly title: string | undefined;
  readonly sections: readonly SortedSection[];
  /** With its place in the document, in its order. */
  readonly leftOver: readonly LeftOver[];
  /** What tables of materials say beside the names: copies, originals. */
  readonly noted: readonly LeftOver[];
}

export interface SortedSection {
  readonly key: string;
  readonly facet: Facet;
  readonly heading: string;
  readonly lines: readonly Line[];
}

interface Line {
  readonly kind: "paragraph" | "item";
  readonly text: string;
}

interface LeftOver {
  readonly place: string;
  readonly text: string;
}

/** Whoever marked no heading gave it no level: any that is marked stands above it. */
const UNMARKED = 7;

type Row = Extract<Block, { kind: "row" }>;

export function sortBlocks(blocks: readonly Block[]): SortedDocument {
  const labelTables = new Set(
    blocks.flatMap((block) => (block.kind === "row" && hasLabel(block.cells) ? block.table : [])),
  );
  const sections = new Map<string, SortedSection & { lines: Line[] }>();
  const leftOver: LeftOver[] = [];
  const noted: LeftOver[] = [];
  let title: LeftOver | undefined;
  /** The section that takes what comes. */
  let open:
    | { readonly facet: Facet; readonly lines: Line[]; readonly level: number; readonly numbered: boolean }
    | undefined;
  /** Of the table of materials that was begun last. */
  let materials: (MaterialColumns & { readonly table: number }) | undefined;
  /** The heading of the title was read, and the title has yet to come. */
  let titleComes = false;

  const leave = (place: string, text: string): void => void leftOver.push({ place, text });

  function setTitle(given: LeftOver): void {
    const superseded = title !== undefined && title.text !== given.text ? title : undefined;
    if (superseded !== undefined) leave(superseded.place, superseded.text);
    title = given;
  }

  /** Text that the format of the prose would read as something else is for an editor to write. */
  function add(place: string, text: string, kind: Line["kind"] = "paragraph"): void {
    if (titleComes) {
      titleComes = false;
      setTitle({ place, text: text.replaceAll("\n", " ") });
      return;
    }
    for (const line of text.split("\n")) {
      if (open === undefined || /^#|\{\{|^---/u.test(line)) {
        leave(place, line);
        continue;
      }
      const item = withoutNumber(line);
      open.lines.push({ kind: item === line ? kind : "item", text: item });
    }
  }

  function begin(
    { label, target }: KnownHeading,
    place: string,
    value: string,
    from: { level: number; numbered: boolean },
  ) {
    titleComes = target.kind === "title";
    if (target.kind === "title") {
      if (value !== "") add(place, value);
      open = undefined;
      return;
    }
    const known = sections.get(target.key);
    const section = known ?? { key: target.key, facet: target.facet, heading: label, lines: [] };
    sections.set(target.key, section);
    open = { facet: section.facet, lines: section.lines, ...from };
    // The section bears another heading already: this one introduces its text.
    if (known !== undefined && known.heading !== label) open.lines.push({ kind: "paragraph", text: `${label}：` });
    if (value !== "") add(place, value);
  }

  /** @returns whether the row is one of a table of materials */
  function sortMaterial({ cells, table, place }: Row): boolean {
    if (open?.facet !== "documents" || hasLabel(cells)) return false;
    if (materials?.table !== table) {
      const columns = materialColumns(cells);
      if (columns === undefined) return false;
      materials = { ...columns, table };
      noted.push({ place, text: cells.join(" | ") });
      return true;
    }
    const material = readMaterial(cells, materials);
    if (material === undefined) {
      leave(place, cells.join(" | "));
      return true;
    }
    add(place, material.name, "item");
    if (material.others.length > 0) noted.push({ place, text: `${material.name}: ${material.others.join("；")}` });
    return true;
  }

  function sortRow(block: Row): void {
    if (sortMaterial(block)) return;
    const cells = block.cells.filter((cell) => cell !== "");
    if (!labelTables.has(block.table) || block.continued) {
      if (cells.length > 0) add(block.place, cells.join("；").replaceAll("\n", "；"), "item");
      return;
    }
    for (let at = 0; at < cells.length; at += 2) {
      const [label = "", value = ""] = cells.slice(at, at + 2);
      const heading = knownHeading(label);
      if (heading === undefined) {
        leave(block.place, value === "" ? label : `${label} | ${value}`);
        open = undefined;
      } else begin(heading, block.place, value, { level: UNMARKED, numbered: false });
    }
  }

  for (const block of blocks) {
    if (block.kind === "image") {
      leave(block.place, block.text);
    } else if (block.kind === "row") {
      sortRow(block);
    } else {
      const level = block.kind === "heading" ? block.level : UNMARKED;
      const looks = looksLikeHeading(block.text);
      const numbered = looks === "numbered";
      const heading = knownHeading(block.text);
      const labelled = labelledText(block.text);
      if (block.kind !== "item" && announcesAttachment(block.text)) {
        open = undefined;
        leave(block.place, block.text);
      } else if (heading !== undefined) begin(heading, block.place, "", { level, numbered });
      else if (labelled !== undefined) begin(labelled.heading, block.place, labelled.value, { level, numbered });
      else if (block.kind === "heading" && block.level === 1 && title === undefined && sections.size === 0) {
        setTitle({ place: block.place, text: block.text.replaceAll("\n", " ") });
      } else {
        // An unknown heading ends the section before it, unless it is one within that section.
        const ends =
          block.kind === "heading"
            ? open !== undefined && level <= open.level
            : looks === "bracketed" || (numbered && open?.numbered === true);
        if (ends) open = undefined;
        add(block.place, block.text, block.kind === "item" ? "item" : "paragraph");
      }
    }
  }
  return { title: title?.text, sections: [...sections.values()], leftOver, noted };
}

function hasLabel([first = ""]: readonly string[]): boolean {
  return knownHeading(first) !== undefined;
}
