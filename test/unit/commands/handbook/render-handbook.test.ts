import { describe, it } from "vitest";
import { chaptersOf } from "#src/commands/handbook/chapters-of.ts";
import { EDITIONS } from "#src/commands/handbook/edition.ts";
import type { Handbook } from "#src/commands/handbook/handbook.ts";
import { markHandbook } from "#src/commands/handbook/mark-handbook.ts";
import { renderHandbook } from "#src/commands/handbook/render-handbook.ts";
import { renderSigns } from "#src/commands/handbook/render-signs.ts";
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { inAllLanguages, makeGuide, makeKnowledge, makePassage } from "#test/support/knowledge.ts";

const PAGES = new Map([
  ["chapter-jimo", 4],
  ["guide-guide", 4],
  ["glossary", 17],
]);

function makeHandbook(editionId: string, change: Partial<Knowledge> = {}): Handbook {
  const edition = EDITIONS.find(({ id }) => id === editionId);
  if (edition === undefined) throw new Error(`no edition ${editionId}`);
  const terms = [
    { id: "T-2", kind: "term" as const, rendering: inAllLanguages("Visa"), synonyms: [], banned: [] },
    { id: "T-1", kind: "term" as const, rendering: inAllLanguages("Apostille"), synonyms: [], banned: [] },
  ];
  const knowledge = makeKnowledge({ terms, ...change });
  return {
    edition,
    knowledge,
    chapters: chaptersOf(knowledge),
    origin: "https://luodi.example",
    today: "2026-11-25",
    notesOf: (_, language) => [`a note in ${language}`],
  };
}

function render(editionId: string, change: Partial<Knowledge> = {}): string {
  return renderHandbook(makeHandbook(editionId, change), PAGES, ["p { color: red }"]);
}

/** What is read, without what it is wrapped in. */
function textOf(html: string): string {
  return html.replaceAll(/<style>.*?<\/style>|<title>.*?<\/title>/gsu, "").replaceAll(/<[^>]+>/gu, "|");
}

describe("a handbook", () => {
  it("says on its cover what it is, of which day and version, and that nobody has reviewed it", ({ expect }) => {
    const text = textOf(render("en"));

    expect(text).toContain("This handbook is guidance, not an official decision.");
    expect(text).toContain("Made on 25 November 2026");
    expect(text).toContain("Knowledge version k1");
    expect(text).toContain("No native speaker has read the English text yet.");
  });

  it("counts the guides that a native speaker has read, by language", ({ expect }) => {
    const guides = [makeGuide({ reviewed: { zh: null, en: "2026-11-01", ja: null, ko: null } })];

    expect(textOf(render("en", { guides }))).toContain("Read in English by a native speaker: 1 of 1 guides.");
    expect(textOf(render("en", { guides }))).toContain("Read in English by a native speaker on 1 November 2026.");
    expect(textOf(render("ko", { guides }))).toContain("한국어판은 아직");
  });

  it("lists chapters, guides and the glossary with their pages", ({ expect }) => {
    const html = render("en");

    expect(html).toMatch(/href="#chapter-jimo".*?Jimo.*?contents-page">4</su);
    expect(html).toMatch(/href="#guide-guide".*?Acceptance.*?contents-page">4</su);
    expect(html).toMatch(/href="#glossary".*?contents-page">17</su);
    expect(html).toContain('id="guide-guide"');
  });

  it("keeps the place of the page numbers before they are known", ({ expect }) => {
    const html = renderHandbook(makeHandbook("en"), new Map(), []);

    expect(html).toContain('<span class="contents-page"></span>');
  });

  it("tells of a guide every section, figure and source, as of when, and what to mind", ({ expect }) => {
    const text = textOf(render("en"));

    expect(text).toContain("Heading duration");
    expect(text).toContain("Acceptance takes within 12 working days.");
    expect(text).toContain("a note in en");
    expect(text).toMatch(/Acceptance\|+within 12 working days\|+stated/u);
    expect(text).toContain("As of 2025");
    expect(text).toContain("Sources: [1]");
    expect(text).toMatch(/\[1\] \|Notice\|/u);
    expect(text).toContain("https://example.org/notice");
  });

  it("says since when and until when a section holds, and marks what does not hold on the day", ({ expect }) => {
    const passageIds = ["guide#duration", "guide#changes"];
    const passages = [
      makePassage({ validUntil: "2026-12-31", supersededBy: "guide#changes" }),
      makePassage({ section: "changes", validFrom: "2027-01-01" }),
    ];
    const html = render("en", { guides: [makeGuide({ passageIds })], passages });

    expect(textOf(html)).toContain("In force until 31 December 2026. What applies from then on: Heading changes");
    expect(textOf(html)).toContain("Not in force yet. In force from 1 January 2027.");
    expect(html.match(/class="guide-section not-in-force"/gu)).toHaveLength(1);
  });

  it("sorts the glossary by the reader's own words, which come first", ({ expect }) => {
    expect(textOf(render("en"))).toMatch(/Apostille\|+Apostille（中）.*Visa\|+Visa（中）/su);
    expect(textOf(render("zh-ko"))).toMatch(/Apostille\(한\)\|+Apostille（中）/u);
  });

  it("has Chinese and the other language side by side, each marked as what it is", ({ expect }) => {
    const html = render("zh-ja");

    expect(html).toMatch(
      /lang="zh-Hans">验收|lang="zh-Hans">.*?验收不超过12个工作日。.*?lang="ja">.*?検収は12営業日以内です。/su,
    );
    expect(html).toContain('<html lang="ja">');
    expect(html).toContain("青岛投资办事手册 / 青島投資ハンドブック");
  });

  it("leads to the guide on the service, in the reader's language", ({ expect }) => {
    expect(render("zh-ja")).toContain('aria-label="https://luodi.example/guides/guide?language=ja"');
    expect(render("zh")).toContain('aria-label="https://luodi.example/guides/guide?language=zh"');
  });

  it("keeps text text, whatever an editor writes", ({ expect }) => {
    const title = inAllLanguages('</style><script>alert("1")</script>');
    const html = render("en", { guides: [makeGuide({ title })] });

    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;/style>&lt;script>");
  });
});

describe("a text that a machine drafted", () => {
  const guides = [makeGuide({ machineDrafted: ["ja"] })];

  it("is marked on the cover, in the guide and in the file, in the editions that have it", ({ expect }) => {
    for (const id of ["ja", "zh-ja"]) {
      const text = textOf(render(id, { guides }));

      expect(text).toContain("AIが生成した内容を含みます。");
      expect(text).toContain("AIが生成した内容：このガイドの日本語版は");
      expect(markHandbook(makeHandbook(id, { guides }))).toMatchObject({ Label: "1", ReservedCode1: "k1" });
    }
  });

  it("marks no other edition", ({ expect }) => {
    for (const id of ["zh", "en", "zh-ko"]) {
      expect(render(id, { guides })).not.toContain('class="mark"');
      expect(markHandbook(makeHandbook(id, { guides }))).toBeUndefined();
    }
  });
});

describe("the signs", () => {
  it("are one for each district and one for the city, none for the country", ({ expect }) => {
    const districts = ["jimo", "city", "national"].map((id) => ({ id, name: inAllLanguages(id), aliases: [] }));
    const html = renderSigns({ knowledge: { districts }, origin: "https://luodi.example", styles: [] });

    expect(html.match(/class="sign"/gu)).toHaveLength(2);
    expect(html).toContain('aria-label="https://luodi.example/?district=jimo"');
    expect(html).toContain('aria-label="https://luodi.example/"');
    for (const text of [
      "请用您的语言提问",
      "Ask in English",
      "日本語でお尋ねください",
      "한국어로 물어보세요",
      "12345",
    ]) {
      expect(html.split(text)).toHaveLength(3);
    }
  });
});
