import type { DeskSection } from "#src/protocol/desk.ts";
import { stillCited } from "./cite-sections.ts";
import { insertText, type TextWithCaret } from "./insert-text.ts";
import type { InsertedSection } from "./inserted-section.ts";

export interface ReplyWithSections extends TextWithCaret {
  readonly inserted: readonly InsertedSection[];
}

/** As many as the service takes. */
const MOST_SECTIONS = 3;

/**
 * Puts a section into a reply: its text in the visitor's language, the mark of its source, and what is to be known about that.
 * Pure.
 *
 * @returns undefined where the reply has as many sections as it may
 */
export function insertSection(reply: ReplyWithSections, section: DeskSection): ReplyWithSections | undefined {
  const { passageId, own, rendering } = section;
  const cited = stillCited(reply.text, reply.inserted);
  const before = cited.find((one) => one.passageId === passageId);
  if (before === undefined && cited.length >= MOST_SECTIONS) return undefined;
  const n = before?.n ?? freeNumber(cited);
  const piece = [`${rendering.text} [${n}]`, ...rendering.notes].join("\n\n");
  const title = `${own.title} · ${own.heading}`;
  return {
    ...insertText(reply, piece),
    inserted: before === undefined ? [...cited, { n, passageId, title }] : cited,
  };
}

function freeNumber(taken: readonly InsertedSection[]): number {
  let n = 1;
  while (taken.some((one) => one.n === n)) n += 1;
  return n;
}
