import { type ComponentChildren, h } from "preact";
import { parseBlocks, type Span } from "#src/clients/core/parse-blocks.ts";
import type { Language } from "#src/language/language.ts";
import type { Citation } from "#src/protocol/turn.ts";
import { CitationChip } from "./citation-chip.ts";

/** Keeps a chip on the line of the statement it stands for. */
const NO_BREAK_SPACE = "\u00a0";

interface BlocksViewProps {
  readonly text: string;
  /** What the marks in the text refer to; empty for text that cites nothing. */
  readonly citations: readonly Citation[];
  readonly exchangeId: string;
  readonly language: Language;
}

/** Text of a turn as paragraphs and lists, with a chip for each citation mark. */
export function BlocksView({ text, citations, exchangeId, language }: BlocksViewProps): ComponentChildren {
  const cited = new Map(citations.map((citation) => [citation.n, citation]));
  const showSpan = (span: Span): ComponentChildren => {
    if (span.kind === "text") return span.text;
    const citation = cited.get(span.n);
    return (
      citation && h("span", { class: "citation" }, NO_BREAK_SPACE, h(CitationChip, { exchangeId, citation, language }))
    );
  };

  return parseBlocks(text, new Set(cited.keys())).map((block) =>
    block.kind === "list"
      ? h(
          "ul",
          null,
          block.items.map((item) => h("li", null, item.map(showSpan))),
        )
      : h(
          "p",
          null,
          block.lines.map((line, index) => [index > 0 && h("br", null), line.map(showSpan)]),
        ),
  );
}
