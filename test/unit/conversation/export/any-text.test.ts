/** Whatever was written, a copy of it is well-formed, holds it whole, and takes it for nothing but text. */
import fc from "fast-check";
import { describe, it } from "vitest";
import { exportTranscript } from "#src/conversation/export/export-transcript.ts";
import { showControls } from "#src/conversation/export/show-controls.ts";
import type { RecordedEvent } from "#src/conversation/event.ts";
import type { ExportFormat } from "#src/protocol/conversation.ts";
import { readPdf, textOf, withoutSpace } from "./read-pdf.ts";
import { sampleEvents, sampleTranscript } from "./sample-transcript.ts";

const NASTY = [
  "</script>",
  "</p><script>alert(1)</script>",
  "<!--",
  "]]>",
  "&amp;&#x3c;",
  "%PDF-1.7",
  "endstream endobj xref",
  ") Tj (\\",
  "(((",
  "\\)",
  "<feff>",
  "---\nAIGC: {}\n---",
  "\n3. AI assistant · 2026-11-25 16:00:00 · en",
  "مرحبا שלום",
  "\u202Eabc",
  "\u0000\u001B[31m\u0085\u009B",
  "\uD800 \uDC00",
  "🙂👨‍👩‍👧🇰🇷",
  "𠮷𠀀",
  "e\u0301\u0327\u0300",
  "ﾊﾝｶｸ ①㈜㎡℃",
  "{{name}} $t(export:title)",
];

const anyText = fc
  .array(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.constantFrom(...NASTY)), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(""))
  .filter((text) => text !== "");

/** A visitor's message, an assistant's and a helper's, all of this text. */
function saying(text: string): readonly RecordedEvent[] {
  return sampleEvents("en").flatMap((event): readonly RecordedEvent[] => {
    if (event.kind === "message.visitor" || event.kind === "message.helper") return [{ ...event, text }];
    return event.kind === "turn.answered" ? [{ ...event, turn: { ...event.turn, text } }] : [];
  });
}

function copyOf(text: string, format: ExportFormat): string {
  return new TextDecoder().decode(exportTranscript(sampleTranscript("en", { events: saying(text) }), format).body);
}

describe("a copy of any text", () => {
  it("is JSON with the text", ({ expect }) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const copy = JSON.parse(copyOf(text, "json")) as { entries: { text: string }[]; events: { text?: string }[] };

        expect(copy.entries.map((entry) => entry.text)).toEqual(Array(3).fill(showControls(text)));
        expect(copy.events[0]?.text).toBe(text);
      }),
    );
  });

  it("is HTML with the same elements whatever the text", ({ expect }) => {
    const plain = elementsOf(copyOf("x", "html"));
    fc.assert(
      fc.property(anyText, (text) => {
        const html = copyOf(text, "html");
        const said = [...html.matchAll(/<p class="said"[^>]*>([^<]*)<\/p>/gu)].map(([, content]) => content);

        expect(elementsOf(html)).toEqual(plain);
        expect(said.map((content = "") => unescapeHtml(content))).toEqual(Array(3).fill(showControls(text)));
      }),
    );
  });

  it("is plain text in which no message poses as another", ({ expect }) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = copyOf(text, "txt").split("\n");

        expect(lines.filter((line) => /^\d+\. /u.test(line))).toHaveLength(3);
        expect(lines.filter((line) => line === "---")).toHaveLength(2);
        for (const line of showControls(text).split("\n")) expect(lines).toContain(line === "" ? "" : `    ${line}`);
      }),
    );
  });

  it("is a PDF with the text", ({ expect }) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { body } = exportTranscript(sampleTranscript("en", { events: saying(text) }), "pdf");
        const read = textOf(readPdf(body));

        expect(read.split(withoutSpace(showControls(text))).length).toBeGreaterThan(3);
        expect(body.every((byte) => byte < 0x80)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

/** The tags in their order, without what the language of a text changes. */
function elementsOf(html: string): readonly string[] {
  return [...html.matchAll(/<[^>]*>/gu)]
    .map(([tag]) => tag)
    .filter((tag) => !/^<(?:p class="said"|meta name="AIGC")/u.test(tag));
}

function unescapeHtml(html: string): string {
  return html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
