/** Cuts HTML into what stands one below the other: headings, paragraphs, list items, rows of tables, images. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";

export type Block = (
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "paragraph" | "item" | "image"; readonly text: string }
  | {
      readonly kind: "row";
      /** Texts of the cells, some possibly empty. */
      readonly cells: readonly string[];
      /** Number of its table in the document, from 1. */
      readonly table: number;
      /** Its first cell is one of a row above, which reaches down to it. */
      readonly continued: boolean;
    }
) & {
  /** For the report: "paragraph 3", "table 1, row 2". */
  readonly place: string;
};

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const INLINE = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
/** Nothing a reader would see. */
const UNSEEN = new Set(["script", "style", "template"]);
const HEADING = /^h(?<level>[1-6])$/u;

export function readBlocks(html: string): readonly Block[] {
  const blocks: Block[] = [];
  const counted = new Map<string, number>();
  let inline = "";
  const next = (what: string): number => {
    const count = (counted.get(what) ?? 0) + 1;
    counted.set(what, count);
    return count;
  };
  const addImage = (element: Element): void => {
    blocks.push({ kind: "image", text: attributeOf(element, "alt") ?? "", place: `image ${next("image")}` });
  };

  /** Ends what was collected of a block's text. */
  function end(kind: "paragraph" | "item", level?: number): void {
    const text = tidy(inline);
    inline = "";
    if (text === "") return;
    if (level === undefined) blocks.push({ kind, text, place: `${kind} ${next(kind)}` });
    else blocks.push({ kind: "heading", level, text, place: `heading ${next("heading")}` });
  }

  function walk(nodes: readonly Node[], kind: "paragraph" | "item"): void {
    for (const node of nodes) {
      if (isText(node)) {
        inline += node.value;
        continue;
      }
      if (!isElement(node) || UNSEEN.has(node.tagName)) continue;
      if (node.tagName === "br") inline += "\n";
      else if (node.tagName === "img") addImage(node);
      else if (INLINE.has(node.tagName)) walk(node.childNodes, kind);
      else {
        end(kind);
        const level = HEADING.exec(node.tagName)?.groups?.["level"];
        const inside = node.tagName === "li" ? "item" : kind;
        if (node.tagName === "table") readTable(node);
        else {
          walk(node.childNodes, inside);
          end(inside, level === undefined ? undefined : Number(level));
        }
      }
    }
  }

  function readTable(table: Element): void {
    const number = next("table");
    let row = 0;
    let reachesDown = 0;
    for (const element of childElements(table)) {
      if (element.tagName === "caption") {
        walk(element.childNodes, "paragraph");
        end("paragraph");
      }
    }
    for (const line of rowsOf(table)) {
      const cells = childElements(line);
      const continued = reachesDown > 0;
      reachesDown = continued ? reachesDown - 1 : Number(attributeOf(cells[0], "rowspan") ?? 1) - 1;
      row += 1;
      blocks.push({
        kind: "row",
        cells: cells.map((cell) => tidy(textIn(cell.childNodes, addImage))),
        table: number,
        continued,
        place: `table ${number}, row ${row}`,
      });
    }
  }

  walk(parse(html).childNodes as readonly Node[], "paragraph");
  end("paragraph");
  return blocks;
}

/** All text below, each block of it on lines of its own. */
function textIn(nodes: readonly Node[], onImage: (image: Element) => void): string {
  return nodes
    .map((node) => {
      if (isText(node)) return node.value;
      if (!isElement(node) || UNSEEN.has(node.tagName)) return "";
      if (node.tagName === "br") return "\n";
      if (node.tagName === "img") onImage(node);
      const inner = textIn(node.childNodes, onImage);
      return INLINE.has(node.tagName) ? inner : `\n${inner}\n`;
    })
    .join("");
}

function rowsOf(table: Element): readonly Element[] {
  return childElements(table).flatMap((element) => {
    if (element.tagName === "tr") return [element];
    return childElements(element).filter(({ tagName }) => tagName === "tr");
  });
}

function childElements(element: Element): readonly Element[] {
  return element.childNodes.filter(isElement);
}

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === "#text";
}

function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Lines without the blanks of the source, none empty. */
function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replaceAll(/\s+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
