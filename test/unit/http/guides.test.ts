import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { indexGuides } from "#src/http/guides/guide-index.ts";
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { guidesSchema } from "#src/protocol/guides.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { inAllLanguages, makeGuide, makeKnowledge, makePassage } from "#test/support/knowledge.ts";

function knowledgeOf(count: number): Knowledge {
  const ids = Array.from({ length: count }, (_, at) => `guide-${String(at).padStart(3, "0")}`);
  return makeKnowledge({
    guides: ids.map((id) => makeGuide({ id, passageIds: [`${id}#duration`] })).toReversed(),
    passages: ids.map((guideId) => makePassage({ guideId })),
  });
}

async function listAll(knowledge: Knowledge): Promise<{ readonly ids: readonly string[]; readonly pages: number }> {
  const app = createApp(makeAppParts({ knowledge }));
  const ids: string[] = [];
  let pages = 0;
  let next: string | null = "";
  while (next !== null) {
    const page: { guides: { id: string }[]; next: string | null } = guidesSchema.parse(
      await (await app.request(`/api/guides?cursor=${encodeURIComponent(next)}`)).json(),
    );
    ids.push(...page.guides.map(({ id }) => id));
    pages += 1;
    next = page.next;
  }
  return { ids, pages };
}

describe("GET /api/guides", () => {
  it.for([
    { count: 0, pages: 1 },
    { count: 1, pages: 1 },
    { count: 50, pages: 1 },
    { count: 51, pages: 2 },
    { count: 120, pages: 3 },
  ])("gives each of $count guides once, on $pages pages", async ({ count, pages }, { expect }) => {
    const knowledge = knowledgeOf(count);
    const inOrder = knowledge.guides.map(({ id }) => id).toSorted();

    expect(await listAll(knowledge)).toEqual({ ids: inOrder, pages });
  });

  it("goes on after a guide that is gone", async ({ expect }) => {
    const app = createApp(makeAppParts({ knowledge: knowledgeOf(3) }));
    const reply = await app.request("/api/guides?cursor=guide-000a");

    expect(await reply.json()).toMatchObject({ guides: [{ id: "guide-001" }, { id: "guide-002" }], next: null });
  });

  it("writes addresses that begin as the service is known to the public", async ({ expect }) => {
    const settings = { ...makeAppParts().settings, publicUrl: "https://luodi.example" };
    const reply = await createApp(makeAppParts({ settings })).request("/api/guides");

    expect(await reply.json()).toMatchObject({ guides: [{ url: "https://luodi.example/api/guides/guide" }] });
  });
});

describe("GET /api/guides/{id}", () => {
  it("tells the whole guide in one language", async ({ expect }) => {
    const document = { id: "plan", name: inAllLanguages("Site plan") };
    const knowledge = makeKnowledge({ guides: [makeGuide({ documents: [document] })] });
    const reply = await createApp(makeAppParts({ knowledge })).request("/api/guides/guide?language=ko");

    expect(await reply.json()).toEqual({
      id: "guide",
      kind: "procedure",
      topic: { id: "construction", name: "Construction(한)" },
      district: { id: "jimo", name: "Jimo(한)" },
      language: "ko",
      title: "Acceptance(한)",
      asOf: "2025",
      reviewBy: "2027-05-31",
      sensitive: false,
      machineDrafted: false,
      sections: [
        {
          key: "duration",
          heading: "Heading duration",
          text: "검수는 12영업일 이내입니다.",
          refs: ["D-JM-20"],
          facet: "duration",
          asOf: "2025",
          validFrom: null,
          validUntil: null,
          supersededBy: null,
        },
      ],
      facts: [
        {
          id: "days",
          refs: ["D-JM-20"],
          label: "Acceptance(한)",
          value: 12,
          unit: "working-day",
          text: "within 12 working days(한)",
          status: "stated",
        },
        {
          id: "notice_year",
          refs: ["D-ALL-01"],
          label: "Year(한)",
          value: "2021",
          unit: "date",
          text: "2021(한)",
          status: "stated",
        },
      ],
      documents: [{ id: "plan", name: "Site plan(한)" }],
      contacts: [],
      reviewed: null,
      page: "http://localhost/guides/guide?language=ko",
      sources: [
        {
          id: "notice",
          title: "Notice",
          publisher: "City(한)",
          url: "https://example.org/notice",
          published: "2025",
          checked: "2026-11-23",
          language: "zh",
          trust: "official",
        },
      ],
    });
  });
});

describe("indexGuides", () => {
  it("stops at knowledge that refers to what it does not hold", ({ expect }) => {
    const knowledge = makeKnowledge({ guides: [makeGuide({ topic: "alchemy" })] });

    expect(() => indexGuides(knowledge)).toThrow('knowledge refers to "alchemy" but does not hold it');
  });
});
