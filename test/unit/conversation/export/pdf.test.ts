import { describe, it } from "vitest";
import { exportTranscript } from "#src/conversation/export/export-transcript.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { EXPORT_MESSAGES } from "#src/language/messages/export.ts";
import { type ReadLine, readPdf, textOf, withoutSpace } from "./read-pdf.ts";
import { sampleEvents, sampleTranscript, TEXTS } from "./sample-transcript.ts";

const PAGE = { width: 595, height: 842, margin: 57 };

function readLong(language: (typeof LANGUAGES)[number]) {
  const events = sampleEvents(language);
  const many = Array.from({ length: 60 }, (_, at) => events.map((event) => ({ ...event, seq: at * 20 + event.seq })));
  return readPdf(exportTranscript(sampleTranscript(language, { events: many.flat() }), "pdf").body);
}

function inside({ x, y, width }: ReadLine): boolean {
  return x >= PAGE.margin && x + width <= PAGE.width - PAGE.margin + 1 && y > 20 && y < PAGE.height - PAGE.margin;
}

describe("a PDF copy", () => {
  it.for(LANGUAGES)("tells all messages in %s", (language, { expect }) => {
    const text = textOf(readPdf(exportTranscript(sampleTranscript(language), "pdf").body));

    for (const said of Object.values(TEXTS[language])) expect(text).toContain(withoutSpace(said));
  });

  it.for([
    { language: "zh", font: "GB1" },
    { language: "ja", font: "Japan1" },
    { language: "ko", font: "Korea1" },
  ] as const)("sets $language in the font of its own glyphs", ({ language, font }, { expect }) => {
    const { pages } = readPdf(exportTranscript(sampleTranscript(language), "pdf").body);
    const line = pages.flat().find(({ text }) => text.includes(TEXTS[language].reply.slice(0, 4)));

    expect(line?.fonts).toContain(font);
  });

  it.for(LANGUAGES)("keeps every line of many pages inside its page in %s", (language, { expect }) => {
    const { pages } = readLong(language);

    expect(pages.length).toBeGreaterThan(10);
    expect(pages.flat().filter((line) => !inside(line))).toEqual([]);
  });

  it("bears the label and its number on every page", ({ expect }) => {
    const { pages } = readLong("en");

    for (const [at, lines] of pages.entries()) {
      const foot = lines.slice(-2).map(({ text }) => text);
      expect(foot).toEqual([EXPORT_MESSAGES.en.export.label, `${at + 1} / ${pages.length}`]);
    }
  });

  it("never leaves who speaks at the foot of a page", ({ expect }) => {
    for (const lines of readLong("ja").pages) expect(lines.at(-3)?.text).not.toMatch(/^\d+\. /u);
  });

  it("embeds no font and needs none that readers lack", ({ expect }) => {
    const { objects } = readPdf(exportTranscript(sampleTranscript("zh"), "pdf").body);
    const all = [...objects.values()].join("\n");

    expect(all).not.toContain("/FontFile");
    for (const encoding of ["UniGB-UTF16-H", "UniJIS-UTF16-H", "UniKS-UTF16-H", "WinAnsiEncoding"]) {
      expect(all).toContain(`/Encoding/${encoding}`);
    }
  });

  it("shows a box for what no font has, and still holds the text", ({ expect }) => {
    const text = "مرحبا 🙂 ok";
    const event = { ...sampleEvents("en")[1], text } as ReturnType<typeof sampleEvents>[number];
    const file = exportTranscript(sampleTranscript("en", { events: [event] }), "pdf");

    expect(textOf(readPdf(file.body))).toContain(withoutSpace(text));
    expect(new TextDecoder().decode(file.body)).toContain("<25a125a125a125a125a1> Tj EMC");
  });
});
