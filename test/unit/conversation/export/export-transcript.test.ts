import { describe, it } from "vitest";
import type { AigcMark } from "#src/conversation/export/aigc-mark.ts";
import { exportTranscript } from "#src/conversation/export/export-transcript.ts";
import { copyContent, messageContent } from "#src/conversation/export/sign-content.ts";
import type { Entry } from "#src/conversation/export/told-transcript.ts";
import type { Transcript } from "#src/conversation/export/transcript.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { EXPORT_MESSAGES } from "#src/language/messages/export.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";
import { EXPORT_FORMATS, type ExportFormat } from "#src/protocol/conversation.ts";
import { readPdf, textOf, withoutSpace } from "./read-pdf.ts";
import { sampleEvents, sampleTranscript, SECRET, signForTest, TEXTS } from "./sample-transcript.ts";

const CASES = LANGUAGES.flatMap((language) => EXPORT_FORMATS.map((format) => ({ language, format })));

interface JsonCopy {
  readonly label: string;
  readonly AIGC: AigcMark;
  readonly entries: readonly (Entry & { readonly AIGC?: AigcMark })[];
  readonly events: readonly object[];
}

/** What a reader sees of a file, without white space. */
function readable(transcript: Transcript, format: ExportFormat): string {
  const { body } = exportTranscript(transcript, format);
  if (format === "pdf") return textOf(readPdf(body));
  const text = new TextDecoder().decode(body);
  return withoutSpace(format === "html" ? unescapeHtml(text) : text);
}

function readJson(transcript: Transcript): JsonCopy {
  return JSON.parse(new TextDecoder().decode(exportTranscript(transcript, "json").body)) as JsonCopy;
}

function unescapeHtml(html: string): string {
  return html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

describe("exportTranscript", () => {
  it.for(CASES)("tells who said what, when, from which sources, as $format in $language", (given, { expect }) => {
    const { language, format } = given;
    const copy = readable(sampleTranscript(language), format);
    const { page } = PAGE_MESSAGES[language];

    const expected = [
      TEXTS[language].reply,
      "王丽",
      "QD-20261125-482913-7",
      "2026-11-25 16:30:05 (UTC+8)",
      page.label["quoted-from-guides"],
      EXPORT_MESSAGES[language].export.prepared,
      EXPORT_MESSAGES[language].export.label,
      "https://www.example.gov.cn/notice",
      "关于服务项目的通报",
    ];
    if (format !== "json") expected.push(TEXTS[language].question, TEXTS[language].answer, "2026-11-26 17:00:00");
    for (const text of expected) expect(copy).toContain(withoutSpace(text));
  });

  it.for(EXPORT_FORMATS)("holds no secret, no contact and nothing internal as %s", (format, { expect }) => {
    const copy = readable(sampleTranscript("en"), format);

    expect(copy).not.toContain(SECRET);
    expect(copy).not.toContain("internal");
  });

  it("labels every message of the assistant, and never a person's", ({ expect }) => {
    const { entries } = readJson(sampleTranscript("en"));

    for (const { author, label, AIGC } of entries) {
      expect({ author, isLabelled: label !== undefined, isMarked: AIGC !== undefined }).toEqual({
        author,
        isLabelled: author === "assistant",
        isMarked: author === "assistant",
      });
    }
    expect(entries.find(({ author, text }) => author === "helper" && text !== "")?.speaker).toBe("王丽 (a person)");
  });

  it("marks what a model wrote with 1 and what was put together from people's texts with 2", ({ expect }) => {
    const quoted = readJson(sampleTranscript("en"));
    const events = sampleEvents("en").map((event) =>
      event.kind === "turn.answered" ? { ...event, turn: { ...event.turn, label: "ai-generated" as const } } : event,
    );
    const generated = readJson(sampleTranscript("en", { events }));

    expect([quoted.AIGC.Label, ...quoted.entries.flatMap(({ AIGC }) => AIGC?.Label ?? [])]).toEqual(["2", "2", "2"]);
    expect([generated.AIGC.Label, ...generated.entries.flatMap(({ AIGC }) => AIGC?.Label ?? [])]).toEqual([
      "1",
      "1",
      "2",
    ]);
  });

  it("lets the service tell whether anything was changed", ({ expect }) => {
    const transcript = sampleTranscript("ko");
    const { AIGC, entries } = readJson(transcript);
    const [first] = entries.filter(({ author }) => author === "assistant");

    expect(AIGC.ReservedCode1).toBe(signForTest(copyContent(transcript.conversationId, entries)));
    expect(first?.AIGC?.ReservedCode1).toBe(first && signForTest(messageContent("turn-1", first)));
    expect(first?.AIGC?.ReservedCode1).not.toBe(first && signForTest(messageContent("turn-1", { ...first, text: "" })));
  });

  it("has the same mark in the metadata of every format", ({ expect }) => {
    const transcript = sampleTranscript("zh");
    const { AIGC } = readJson(transcript);
    const mark = JSON.stringify(AIGC);
    const html = new TextDecoder().decode(exportTranscript(transcript, "html").body);
    const text = new TextDecoder().decode(exportTranscript(transcript, "txt").body);
    const pdf = readPdf(exportTranscript(transcript, "pdf").body);

    expect(Object.keys(AIGC)).toEqual([
      "Label",
      "ContentProducer",
      "ProduceID",
      "ReservedCode1",
      "ContentPropagator",
      "PropagateID",
      "ReservedCode2",
    ]);
    expect(unescapeHtml(html)).toContain(`<meta name="AIGC" content="${mark}"/>`);
    expect(text.split("\n").slice(0, 3)).toEqual(["---", `AIGC: ${mark}`, "---"]);
    expect(pdf.information["AIGC"]).toBe(mark);
    expect(pdf.metadata.replaceAll("&#34;", '"')).toContain(`<TC260:AIGC>${mark}</TC260:AIGC>`);
  });

  it("keeps the events as they were recorded for programs", ({ expect }) => {
    const { events } = readJson(sampleTranscript("en"));

    expect(events).toHaveLength(sampleEvents("en").length);
    expect(events[2]).toEqual(sampleEvents("en")[2]);
  });

  it("is an HTML document that runs and loads nothing", ({ expect }) => {
    const html = new TextDecoder().decode(exportTranscript(sampleTranscript("ja"), "html").body);

    expect(html).not.toMatch(/<script|<link|<img|<iframe| src=| on\w+=|style="/u);
    expect(html).toContain("default-src &#39;none&#39;".replaceAll("&#39;", "'"));
  });

  it.for(["html", "txt", "json"] as const)(
    "leads from a citation to its section's page in %s",
    (format, { expect }) => {
      const { body } = exportTranscript(sampleTranscript("ko"), format);

      expect(new TextDecoder().decode(body)).toMatch(/https:\/\/luodi\.example\/guides\/[\w-]+\?language=ko#[\w-]+/u);
    },
  );

  it("links to addresses of the web alone", ({ expect }) => {
    const events = sampleEvents("en").map((event) =>
      event.kind === "turn.answered"
        ? {
            ...event,
            turn: {
              ...event.turn,
              citations: event.turn.citations.map((one) => ({ ...one, url: "javascript:alert(1)" })),
            },
          }
        : event,
    );
    const html = new TextDecoder().decode(exportTranscript(sampleTranscript("en", { events }), "html").body);

    expect(html).not.toContain("javascript:");
  });

  it("names the file by its day in Beijing", ({ expect }) => {
    const late = sampleTranscript("en", { exportedAt: new Date("2026-11-25T17:00:00Z") });

    expect(exportTranscript(late, "pdf")).toMatchObject({
      fileName: "luodi-2026-11-26.pdf",
      mediaType: "application/pdf",
    });
  });
});
