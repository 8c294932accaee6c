import fc from "fast-check";
import { describe, it } from "vitest";
import { buildIndex } from "#src/commands/build/build-index.ts";
import type { Passage, Term } from "#src/knowledge/knowledge.ts";
import { LANGUAGES, type PerLanguage } from "#src/language/language.ts";
import { perLanguage } from "#src/language/per-language.ts";
import { createExactScan } from "#src/platform/adapters/exact-scan/create-exact-scan.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Question } from "#src/turn/question/question.ts";
import { recogniseNations } from "#src/language/places/recognise-nations.ts";
import { createConceptFinder } from "#src/turn/retrieval/concepts.ts";
import { createLatentEmbedder } from "#src/turn/retrieval/latent-embedder.ts";
import { quantiseRows } from "#src/turn/retrieval/quantise.ts";
import { createRetriever, type Retrieval, type Retrieve, type RetrieverParts } from "#src/turn/retrieval/retrieve.ts";
import { districts } from "#test/support/districts.ts";
import { makeKnowledge, makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";
import { smallCorpus } from "#test/support/small-corpus.ts";

const TODAY = "2026-11-25";

function passage(guideId: string, body: PerLanguage<string>, change: Partial<Passage> = {}): Passage {
  const prose = perLanguage((language) => ({ title: "", heading: "", body: body[language], keywords: [], asked: [] }));
  return makePassage({ guideId, prose, ...change });
}

async function retriever(
  passages: readonly Passage[],
  parts: Partial<RetrieverParts> = {},
  terms: readonly Term[] = [],
): Promise<Retrieve> {
  const knowledge = makeKnowledge({ passages, terms, districts });
  const { lexical, latent, passageVectors, passageNations, passageDistricts } = await buildIndex(knowledge);
  const findConcepts = createConceptFinder(knowledge.terms);
  return createRetriever({
    knowledge,
    lexical,
    findConcepts,
    passageNations,
    passageDistricts,
    embedder: createLatentEmbedder(latent, findConcepts),
    vectors: createExactScan(passageVectors),
    ...parts,
  });
}

function asking(text: string, change: Partial<Question> = {}): Question {
  return makeQuestion({ text: text as RedactedText, facets: [], districts: [], ...change });
}

function guides({ candidates }: Retrieval): readonly string[] {
  return candidates.map(({ passage: { guideId } }) => guideId);
}

const [PERMIT, ACCEPTANCE, ORIGIN, CAPITAL] = smallCorpus as readonly [
  PerLanguage<string>,
  PerLanguage<string>,
  PerLanguage<string>,
  PerLanguage<string>,
];

const permit = passage("permit", PERMIT, { district: "city" });
const jimo = passage("jimo-acceptance", ACCEPTANCE, { district: "jimo" });
const pingdu = passage("pingdu-acceptance", ACCEPTANCE, { district: "pingdu" });
const origin = passage("origin", ORIGIN, { district: "national" });
const capital = passage("capital", CAPITAL, { district: "national" });
const everything = [permit, jimo, pingdu, origin, capital];

describe("createRetriever", () => {
  it.for([
    { text: "谁申请外国人工作许可证", first: "permit" },
    { text: "where do I get a certificate of origin", first: "origin" },
    { text: "登録資本金はいつまでに払い込みますか", first: "capital" },
    { text: "취업허가는 누가 신청합니까", first: "permit" },
  ])("puts the passage first that is about it: $text", async ({ text, first }, { expect }) => {
    const retrieve = await retriever(everything);

    expect(guides(await retrieve(asking(text), TODAY))[0]).toBe(first);
  });

  it("leaves out what is of another district than the one asked for", async ({ expect }) => {
    const retrieve = await retriever(everything);
    const found = guides(await retrieve(asking("joint acceptance", { districts: ["pingdu"] }), TODAY));

    expect(found).toContain("pingdu-acceptance");
    expect(found).not.toContain("jimo-acceptance");
  });

  it.for([
    { districts: ["pingdu"], found: false },
    { districts: ["jimo"], found: true },
    { districts: ["pingdu", "jimo"], found: true },
    { districts: [], found: true },
  ])(
    "finds what a guide of the city says of Jimo alone: $found for $districts",
    async ({ districts, found }, { expect }) => {
      const ofJimo = passage("city", { ...ACCEPTANCE, zh: `即墨区：${ACCEPTANCE.zh}` }, { district: "city" });
      const retrieve = await retriever([permit, ofJimo]);

      expect(guides(await retrieve(asking("joint acceptance", { districts }), TODAY)).includes("city")).toBe(found);
    },
  );

  it("finds every district's passage when none is asked for", async ({ expect }) => {
    const retrieve = await retriever(everything);

    expect(guides(await retrieve(asking("joint acceptance"), TODAY)).toSorted()).toEqual([
      "jimo-acceptance",
      "pingdu-acceptance",
    ]);
  });

  it.for([
    { text: "work permit", first: "permit", what: "the city" },
    { text: "certificate of origin", first: "origin", what: "the country" },
  ])("finds in each district what holds for $what", async ({ text, first }, { expect }) => {
    const retrieve = await retriever(everything);

    expect(guides(await retrieve(asking(text, { districts: ["pingdu"] }), TODAY))[0]).toBe(first);
  });

  it.for([
    { when: "on its first day", validFrom: TODAY, validUntil: null },
    { when: "on its last day", validFrom: null, validUntil: TODAY },
    { when: "between them", validFrom: "2026-01-01", validUntil: "2026-12-31" },
  ])("finds a passage $when", async ({ validFrom, validUntil }, { expect }) => {
    const retrieve = await retriever([permit, { ...origin, validFrom, validUntil }]);
    const retrieval = await retrieve(asking("certificate of origin"), TODAY);

    expect(guides(retrieval)).toEqual(["origin"]);
    expect(retrieval).not.toHaveProperty("notInForce");
  });

  it.for([
    { when: "the day before its first", validFrom: "2026-11-26", validUntil: null },
    { when: "the day after its last", validFrom: null, validUntil: "2026-11-24" },
  ])("only names the passage as not in force $when", async ({ validFrom, validUntil }, { expect }) => {
    const out = { ...origin, validFrom, validUntil };
    const retrieve = await retriever([permit, out]);
    const retrieval = await retrieve(asking("certificate of origin"), TODAY);

    expect(guides(retrieval)).toEqual([]);
    expect(retrieval.notInForce).toMatchObject({ passage: out });
  });

  it("says nothing of a passage out of force that another one beats", async ({ expect }) => {
    const out = passage("old", { ...ORIGIN, en: "Customs. Once it was another office." }, { validUntil: "2020-12-31" });
    const retrieve = await retriever([out, origin]);
    const retrieval = await retrieve(asking("customs certificate of origin"), TODAY);

    expect(guides(retrieval)).toEqual(["origin"]);
    expect(retrieval).not.toHaveProperty("notInForce");
  });

  describe("of a rule that changes", () => {
    const now = passage("now", ORIGIN, { validUntil: "2026-12-31", supersededBy: "next#duration" });
    const next = passage(
      "next",
      { ...ORIGIN, en: "Chambers issue the certificate of origin." },
      { validFrom: "2027-01-01" },
    );

    it.for([
      { when: "before the change", text: "customs certificate of origin", today: TODAY, side: "now" },
      { when: "though the other fits better", text: "chambers certificate of origin", today: TODAY, side: "now" },
      { when: "on its last day", text: "certificate of origin", today: "2026-12-31", side: "now" },
      { when: "on its first day", text: "certificate of origin", today: "2027-01-01", side: "next" },
      { when: "after the change", text: "customs certificate of origin", today: "2028-01-01", side: "next" },
      { when: "for a later day", text: "certificate of origin", today: TODAY, day: "2027-01-01", side: "next" },
    ])("finds one side only: $when", async ({ text, today, day = today, side }, { expect }) => {
      const retrieve = await retriever([permit, now, next]);
      const retrieval = await retrieve(asking(text, { day }), today);

      expect(guides(retrieval)).toEqual([side]);
      expect(retrieval).not.toHaveProperty("notInForce");
    });

    it("does not answer for a later day from what holds only today", async ({ expect }) => {
      const ending = { ...origin, validUntil: "2026-12-31" };
      const retrieve = await retriever([permit, ending]);
      const retrieval = await retrieve(asking("certificate of origin", { day: "2027-01-01" }), TODAY);

      expect(guides(retrieval)).not.toContain("origin");
      expect(retrieval.notInForce).toMatchObject({ passage: ending });
    });

    it("finds what is only coming when its day is named", async ({ expect }) => {
      const retrieve = await retriever([permit, next]);
      const later = asking("certificate of origin", { day: "2027-01-01" });

      expect(guides(await retrieve(later, TODAY))).toEqual(["next"]);
      expect((await retrieve(asking("certificate of origin"), TODAY)).notInForce).toMatchObject({ passage: next });
    });
  });

  it.for(LANGUAGES.map((language, at) => ({ language, at })))(
    "counts a passage once, with its best language: $language",
    async ({ language, at }, { expect }) => {
      const others = LANGUAGES.filter((other) => other !== language).map((other) => ORIGIN[other].slice(0, 4));
      const retrieve = await retriever(everything);
      const { candidates } = await retrieve(asking(`${ORIGIN[language]} ${others.join(" ")}`), TODAY);
      const found = candidates.filter(({ passage: { guideId } }) => guideId === "origin");

      expect(found.map(({ lexical }) => lexical?.row)).toEqual([everything.indexOf(origin) * LANGUAGES.length + at]);
    },
  );

  it("finds by meaning alone what is near enough, from a tenth on", async ({ expect }) => {
    const nearness = [0.12, 0.08, 0.9, -0.5];
    const rows = nearness.map((cosine) => Float32Array.of(cosine, Math.sqrt(1 - cosine ** 2)));
    const retrieve = await retriever([permit, jimo, origin, capital], {
      embedder: { dimensions: 2, embed: (texts) => Promise.resolve(texts.map(() => Float32Array.of(1, 0))) },
      vectors: createExactScan(quantiseRows(rows)),
    });
    const { candidates } = await retrieve(asking("xylophone"), TODAY);

    expect(candidates.map(({ passage: { guideId } }) => guideId)).toEqual(["origin", "permit"]);
    expect(candidates[0]?.similarity).toBeCloseTo(0.9, 2);
    expect(candidates[0]).not.toHaveProperty("lexical");
  });

  it.for(["xylophone", "???", "天气"])(
    "finds nothing for a question of unknown words: %s",
    async (text, { expect }) => {
      const retrieve = await retriever(everything);

      expect((await retrieve(asking(text), TODAY)).candidates).toEqual([]);
    },
  );

  it("leaves out what shares neither word nor meaning with the question", async ({ expect }) => {
    const retrieve = await retriever(everything);

    expect(guides(await retrieve(asking("registered capital"), TODAY))).toEqual(["capital"]);
  });

  it("leaves out what may not answer", async ({ expect }) => {
    const retrieve = await retriever(everything);
    const retrieval = await retrieve(asking("joint acceptance"), TODAY, ({ district }) => district !== "jimo");

    expect(guides(retrieval)).toEqual(["pingdu-acceptance"]);
  });

  it("gives finite scores whatever is asked, also of a question that only names a concept", async ({ expect }) => {
    // Stop words alone: a concept without any term of its own.
    const rendering = { zh: "办法", en: "how to", ja: "方法", ko: "방법" };
    const terms = [{ id: "way", kind: "term" as const, rendering, synonyms: [], banned: [] }];
    const asked = passage("asked", { zh: "办法。", en: "How to.", ja: "方法。", ko: "방법." });
    const retrieve = await retriever([permit, asked, origin], {}, terms);
    const piece = fc.constantFrom(...Object.values(rendering), "?", " ", "许可", "permit", "什么", "ですか");
    const text = fc.oneof(
      fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join("")),
      fc.string(),
    );

    await fc.assert(
      fc.asyncProperty(text, async (question) => {
        const { candidates, question: measured } = await retrieve(asking(question), TODAY);
        for (const { score, similarity } of candidates) {
          expect(Number.isFinite(score) && Number.isFinite(similarity)).toBe(true);
        }
        expect(Number.isFinite(measured.mass)).toBe(true);
      }),
    );
    const { candidates, question } = await retrieve(asking("How to?"), TODAY);
    expect({ mass: question.mass, found: candidates.map(({ passage: { guideId } }) => guideId) }).toEqual({
      mass: 0,
      found: ["asked"],
    });
  });

  it("gives ten at most, equals in the order of their ids, however the knowledge is ordered", async ({ expect }) => {
    const ids = Array.from({ length: 12 }, (_, at) => `guide-${String(at).padStart(2, "0")}`);
    const passages = ids.map((guideId) => passage(guideId, PERMIT));
    const forwards = await (await retriever(passages))(asking("work permit"), TODAY);
    const backwards = await (await retriever(passages.toReversed()))(asking("work permit"), TODAY);

    expect(guides(forwards)).toEqual(ids.slice(0, 10));
    expect(guides(backwards)).toEqual(ids.slice(0, 10));
  });

  it("knows whether a passage is for the country asked about", async ({ expect }) => {
    const british = passage("british", {
      zh: "英国护照签证",
      en: "Visa for British passports",
      ja: "英国旅券ビザ",
      ko: "영국 여권 비자",
    });
    const retrieve = await retriever([british, permit]);
    const nationOf = async (text: string) =>
      (await retrieve(asking(text, { nations: recogniseNations(text) }), TODAY)).candidates[0]?.nation;

    expect(await nationOf("visa for a British passport")).toBe(1);
    expect(await nationOf("visa for a Japanese passport")).toBe(-1);
    expect(await nationOf("visa for a passport")).toBe(0);
  });
});
