import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { indexGuides } from "#src/http/guides/guide-index.ts";
import { renderGuide } from "#src/http/guides/page/render-guide.ts";
import type { Guide, Knowledge, Passage } from "#src/knowledge/knowledge.ts";
import { type Language, LANGUAGES } from "#src/language/language.ts";
import { GUIDE_MESSAGES } from "#src/language/messages/guide.ts";
import { ASSETS, makeAppParts } from "#test/support/app-parts.ts";
import { inAllLanguages, makeGuide, makeKnowledge, makePassage } from "#test/support/knowledge.ts";

const EVIL = '</script><script>alert("&")</script>';

function knowledgeWith(guide: Partial<Guide>, passages: readonly Partial<Passage>[] = [{}]): Knowledge {
  const made = passages.map((passage) => makePassage(passage));
  return makeKnowledge({ guides: [makeGuide({ passageIds: made.map(({ id }) => id), ...guide })], passages: made });
}

function pageOf(
  knowledge: Knowledge,
  change: { language?: Language; today?: string; notesOf?: (passage: Passage) => string[] } = {},
): string {
  const entry = indexGuides(knowledge).get("guide");
  if (entry === undefined) throw new Error("no guide");
  const frame = { language: "en" as const, today: "2026-11-25", notesOf: () => [], ...change };
  return renderGuide(entry, { ...frame, assets: ASSETS, origin: "https://luodi.example" });
}

describe("the page of a guide", () => {
  it.for(LANGUAGES)("tells in %s its sections by anchor, its figures, sources and dates", (language, { expect }) => {
    const html = pageOf(makeKnowledge(), { language });

    expect(html).toContain(`<h2 id="duration">Heading duration</h2>`);
    expect(html).toContain(makePassage().prose[language].body);
    expect(html).toContain(inAllLanguages("within 12 working days")[language]);
    expect(html).toContain(GUIDE_MESSAGES[language].guide.sources.official);
    expect(html).toContain('href="https://example.org/notice"');
    expect(html).toContain("2025");
    expect(html).toContain(GUIDE_MESSAGES[language].guide.about.notReviewed);
    expect(html).not.toMatch(/\{\{|<script type="module"|style="/u);
  });

  it("names itself and its other languages in full", ({ expect }) => {
    const html = pageOf(makeKnowledge(), { language: "ko" });
    const alternates = [...html.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gu)];

    expect(html).toContain('rel="canonical" href="https://luodi.example/guides/guide?language=ko"');
    expect(alternates.map(([, tag, href]) => `${tag} ${href}`)).toEqual([
      "zh-Hans https://luodi.example/guides/guide?language=zh",
      "en https://luodi.example/guides/guide?language=en",
      "ja https://luodi.example/guides/guide?language=ja",
      "ko https://luodi.example/guides/guide?language=ko",
      "x-default https://luodi.example/guides/guide",
    ]);
  });

  it("tells programs what it holds, and nothing that it does not", ({ expect }) => {
    const contact = { kind: "phone", value: "12345", name: inAllLanguages("Hotline"), sourceId: "notice" } as const;
    const html = pageOf(knowledgeWith({ contacts: [{ ...contact, id: "hotline", asOf: "2025" }] }));

    expect(linkedDataOf(html)).toEqual({
      "@context": "https://schema.org",
      "@type": "GovernmentService",
      "@id": "https://luodi.example/guides/guide",
      name: "Acceptance",
      description: "Acceptance takes within 12 working days.",
      serviceType: "Construction",
      areaServed: { "@type": "AdministrativeArea", name: "Jimo" },
      url: "https://luodi.example/guides/guide?language=en",
      availableChannel: [
        {
          "@type": "ServiceChannel",
          name: "Hotline",
          servicePhone: { "@type": "ContactPoint", telephone: "12345" },
        },
      ],
      subjectOf: {
        "@type": "WebPage",
        "@id": "https://luodi.example/guides/guide?language=en",
        url: "https://luodi.example/guides/guide?language=en",
        name: "Acceptance",
        inLanguage: "en",
        citation: [
          {
            "@type": "CreativeWork",
            name: "Notice",
            inLanguage: "zh-Hans",
            publisher: { "@type": "Organization", name: "City" },
            datePublished: "2025",
            url: "https://example.org/notice",
          },
        ],
      },
    });
  });

  it("names no channel that can be neither called nor opened", ({ expect }) => {
    const contact = { name: inAllLanguages("Hall"), sourceId: "notice", asOf: "2025" };
    const html = pageOf(
      knowledgeWith({
        contacts: [
          { ...contact, id: "hall", kind: "address", value: "1 Road" },
          { ...contact, id: "site", kind: "website", value: "the city's site" },
        ],
      }),
    );

    expect(linkedDataOf(html)).not.toHaveProperty("availableChannel");
  });

  it("keeps every text from becoming markup", ({ expect }) => {
    const { prose } = makePassage();
    const evil = { ...prose.en, heading: EVIL, body: EVIL };
    const html = pageOf(knowledgeWith({ title: inAllLanguages(EVIL) }, [{ prose: { ...prose, en: evil } }]));

    expect(html).not.toContain("<script>");
    expect(html.match(/<\/script>/gu)).toHaveLength(1);
    expect(linkedDataOf(html)).toMatchObject({ name: EVIL, description: EVIL });
  });

  it.for([
    { today: "2026-12-31", from: null, until: "2026-12-31", said: "In force until 31 December 2026.", marked: false },
    { today: "2027-01-01", from: null, until: "2026-12-31", said: "No longer in force.", marked: true },
    { today: "2026-12-31", from: "2027-01-01", until: null, said: "Not in force yet.", marked: true },
    { today: "2027-01-01", from: "2027-01-01", until: null, said: "In force from 1 January 2027.", marked: false },
  ])("says on $today of a section from $from until $until: $said", ({ today, from, until, ...want }, { expect }) => {
    const html = pageOf(knowledgeWith({}, [{ validFrom: from, validUntil: until }]), { today });

    expect(html).toContain(want.said);
    expect(html.includes("guide-not-in-force")).toBe(want.marked);
  });

  it("leads from a section that ends to the one that follows", ({ expect }) => {
    const html = pageOf(
      knowledgeWith({}, [
        { section: "now", validUntil: "2026-12-31", supersededBy: "guide#then" },
        { section: "then", validFrom: "2027-01-01" },
      ]),
    );

    expect(html).toContain('What applies from then on: <a href="#then">Heading then</a>');
  });

  it("says when a machine translated it, in that language alone", ({ expect }) => {
    const knowledge = makeKnowledge({ guides: [makeGuide({ machineDrafted: ["ja"] })] });

    expect(pageOf(knowledge, { language: "ja" })).toContain(GUIDE_MESSAGES.ja.guide.about.machineTranslated);
    expect(pageOf(knowledge, { language: "ko" })).not.toContain(GUIDE_MESSAGES.ko.guide.about.machineTranslated);
  });

  it("says when its next review is due, and when a native speaker has read it", ({ expect }) => {
    const reviewed = { zh: null, en: "2026-11-20", ja: null, ko: null };
    const knowledge = knowledgeWith({ reviewBy: "2026-11-24", reviewed });

    expect(pageOf(knowledge)).not.toContain("Next review");
    expect(pageOf(knowledge, { today: "2026-11-24" })).toContain("Next review by 24 November 2026.");
    expect(pageOf(knowledge)).toContain("by a native speaker on 20 November 2026");
    expect(pageOf(knowledge, { language: "ja" })).toContain(GUIDE_MESSAGES.ja.guide.about.notReviewed);
  });

  it("says once what is to be minded about every section", ({ expect }) => {
    const knowledge = knowledgeWith({}, [{ section: "one" }, { section: "two" }]);
    const html = pageOf(knowledge, { notesOf: ({ section }) => ["It is old.", `Of ${section} alone.`] });

    expect(html.match(/It is old\./gu)).toHaveLength(1);
    expect(html).toContain("Of one alone.");
    expect(html).toContain("Of two alone.");
  });

  it("asks about the guide with the question in the body", ({ expect }) => {
    const html = pageOf(makeKnowledge(), { language: "zh" });

    expect(html).toContain('method="post" action="/?language=zh"');
    expect(html).toContain('type="hidden" name="guide" value="guide"');
    expect(html).toContain('name="text"');
  });
});

describe("the pages of guides", () => {
  const app = createApp(makeAppParts());

  it("are found from the catalogue, by area and topic", async ({ expect }) => {
    const whole = await (await app.request("/guides?language=ja")).text();
    const ofJimo = await (await app.request("/guides?district=jimo&topic=construction")).text();
    const elsewhere = await (await app.request("/guides?district=atlantis")).text();

    expect(whole).toContain('href="/guides/guide?language=ja"');
    expect(ofJimo).toContain('<option selected value="jimo">');
    expect(ofJimo).toContain('href="/guides/guide?language=en"');
    expect(elsewhere).not.toContain('href="/guides/guide?language=en"');
    expect(elsewhere).toContain(GUIDE_MESSAGES.en.guide.catalogue.none);
  });

  it("show the catalogue in place of a guide that does not exist", async ({ expect }) => {
    const reply = await app.request("/guides/%3Cb%3E?language=ko");
    const html = await reply.text();

    expect(reply.status).toBe(404);
    expect(html).toMatch(/role="alert"/u);
    expect(html).toContain('href="/guides/guide?language=ko"');
  });

  it("lead to the assistant's page about a guide", async ({ expect }) => {
    const html = await (await app.request("/?guide=guide&language=en")).text();
    const unknown = await (await app.request("/?guide=none&language=en")).text();

    expect(html).toContain('href="/guides/guide?language=en"');
    expect(html.match(/name="guide" value="guide"/gu)).toHaveLength(2);
    expect(unknown).not.toContain('name="guide"');
  });

  it("are asked about where no script runs, and the guide stays with the question", async ({ expect }) => {
    const send = (fields: Record<string, string>) =>
      app.request("/?language=en", { method: "POST", body: new URLSearchParams(fields) });
    const asked = await (await send({ guide: "guide", text: "joint acceptance" })).text();
    const empty = await (await send({ guide: "guide", text: "" })).text();
    const unknown = await send({ guide: "none", text: "joint acceptance" });

    expect(asked).toContain('class="answer"');
    expect(asked).toContain('name="guide" value="guide"');
    expect(empty).toContain('name="guide" value="guide"');
    expect(unknown.status).toBe(422);
  });
});

function linkedDataOf(html: string): unknown {
  const json = /<script type="application\/ld\+json">(?<json>[\s\S]*?)<\/script>/u.exec(html)?.groups?.["json"];
  return JSON.parse(json ?? "null");
}
