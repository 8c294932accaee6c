import { describe, it } from "vitest";
import { foldOf } from "#src/commands/evaluate/across/guide-folds.ts";
import { inOneLanguage } from "#src/commands/evaluate/across/in-one-language.ts";
import { openEndpoint } from "#src/commands/evaluate/across/open-endpoint.ts";
import { judgeAcross } from "#src/commands/evaluate/across/judge-across.ts";
import { reportReadings } from "#src/commands/evaluate/across/report-across.ts";
import type { LabelledQuestion } from "#src/commands/questions/labelled-question.ts";
import type { Passage, Term } from "#src/knowledge/knowledge.ts";
import { LANGUAGES, type PerLanguage } from "#src/language/language.ts";
import { perLanguage } from "#src/language/per-language.ts";
import { fails, givesVectors } from "#test/support/fake-reply.ts";
import { fakeProvider } from "#test/support/fake-provider.ts";
import { makeKnowledge, makePassage } from "#test/support/knowledge.ts";
import { smallCorpus } from "#test/support/small-corpus.ts";
import { withoutPadding } from "#test/support/without-padding.ts";

const TODAY = "2026-11-25";

function passage(at: number, body: PerLanguage<string>): Passage {
  const prose = perLanguage((language) => ({ title: "", heading: "", body: body[language], keywords: [], asked: [] }));
  return makePassage({ guideId: `guide-${at}`, district: "city", refs: [`G-${at}`], prose });
}

const passages = smallCorpus.map((body, at) => passage(at, body));
const knowledge = makeKnowledge({ passages });

/** Each text as a question in each language. */
const questions = smallCorpus.flatMap((body, at) =>
  LANGUAGES.map((language): LabelledQuestion => {
    const id = `${language}-${at}`;
    return { id, language, text: body[language], expect: "answer", refs: [`G-${at}`], part: "fit" };
  }),
);

describe("the evaluation across languages", () => {
  it("finds what the training saw, in every language from every language", async ({ expect }) => {
    const { known } = await judgeAcross({ knowledge, questions, today: TODAY });

    expect(known).toHaveLength(questions.length * LANGUAGES.length);
    expect(known.filter(({ place }) => place !== 1)).toEqual([]);
  });

  it("gives no text of a hidden guide to the training: its own words lead nowhere in another language", async ({
    expect,
  }) => {
    const asked = questions.filter(({ id }) => id === "ko-0").map((question) => ({ ...question, text: "취업허가" }));
    const { hidden, known } = await judgeAcross({ knowledge, questions: asked, today: TODAY });

    expect(hidden.map(({ written, place }) => [written, place])).toEqual([
      ["zh", undefined],
      ["en", undefined],
      ["ja", undefined],
      ["ko", 1],
    ]);
    expect(known.map(({ place }) => place)).toEqual([1, 1, 1, 1]);
  });

  it("finds a hidden guide by the term base", async ({ expect }) => {
    const [body = perLanguage(() => "")] = smallCorpus;
    const rendering = { zh: "工作许可证", en: "work permit", ja: "就労許可", ko: "취업허가" };
    const term: Term = { id: "T-1", kind: "term", rendering, synonyms: [], banned: [] };
    const { hidden } = await judgeAcross({
      knowledge: { ...knowledge, terms: [term] },
      questions: questions.filter(({ text }) => text === body.ko),
      today: TODAY,
    });

    expect(hidden.map(({ place }) => place)).toEqual([1, 1, 1, 1]);
  });

  it("counts no answer of a guide that the training saw", async ({ expect }) => {
    // The first guide that answers is hidden; the other, in another part, says the same.
    const ids = Array.from({ length: 20 }, (_, at) => `guide-${at}`);
    const other = ids.find((id) => foldOf(id) !== foldOf("guide-0"));
    const [
      first = passage(
        0,
        perLanguage(() => ""),
      ),
    ] = passages;
    const twice = [first, { ...first, guideId: `${other}`, id: `${other}#duration` }];
    const asked = questions.filter(({ id }) => id === "ko-0");
    const { hidden, known } = await judgeAcross({
      knowledge: makeKnowledge({ passages: twice }),
      questions: asked,
      today: TODAY,
    });

    expect(hidden.find(({ written }) => written === "ko")?.place).toBe(1);
    expect(known.find(({ written }) => written === "ko")?.place).toBe(1);
  });

  it("reads a model of an endpoint too, asking it for no text twice", async ({ expect }) => {
    // A perfect model: all languages of a text are one direction.
    const endpoint = await fakeProvider(({ body: { input } }) =>
      givesVectors(
        input.map((text) => smallCorpus.map((one) => (Object.values(one).includes(text.trim()) ? 1 : 0.01))),
      ),
    );
    const environment = { EMBEDDINGS_BASE_URL: endpoint.baseUrl, EMBEDDINGS_MODEL: "perfect" };
    const opened = await openEndpoint(environment, { report: () => {} });
    const { name, embedder } = (opened.ok ? opened.value : undefined) ?? {};
    const readings = await judgeAcross({ knowledge, questions, today: TODAY, endpoint: embedder });
    const texts = endpoint.requests.flatMap(({ body }) => body.input);

    expect(readings.endpoint).toHaveLength(questions.length * LANGUAGES.length);
    expect(readings.endpoint?.filter(({ place }) => place !== 1)).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
    expect(reportReadings(readings, name)).toContain("## With the model perfect");
  });

  it("says in one line when the endpoint cannot be used", async ({ expect }) => {
    const endpoint = await fakeProvider(() => fails(401));
    const environment = { EMBEDDINGS_BASE_URL: endpoint.baseUrl, EMBEDDINGS_MODEL: "closed" };

    const lines: string[] = [];
    const report = (line: string) => lines.push(line);

    expect(await openEndpoint(environment, { report })).toEqual({ ok: false, error: "closed: status 401" });
    expect(await openEndpoint({}, { report })).toEqual({ ok: true, value: undefined });
    expect(lines).toEqual([
      `reads closed at ${new URL(endpoint.baseUrl).host}`,
      "reads no endpoint: EMBEDDINGS_BASE_URL is not set",
    ]);
  });

  it("leaves out what no guide answers", async ({ expect }) => {
    const unanswered = questions.map((question) => ({ ...question, refs: ["G-99"] }));

    expect(await judgeAcross({ knowledge, questions: unanswered, today: TODAY })).toEqual({ hidden: [], known: [] });
  });

  it("leaves no text in the other languages", ({ expect }) => {
    for (const { prose } of inOneLanguage(knowledge, "ja").passages) {
      expect(prose.ja.body).not.toBe("");
      expect([prose.zh, prose.en, prose.ko].map(({ body }) => body)).toEqual(["", "", ""]);
    }
  });

  it("reports both figures of every pair, and the mean of those of two languages", ({ expect }) => {
    const found = [
      { asked: "zh", written: "zh", place: 1 },
      { asked: "zh", written: "en", place: 3 },
      { asked: "ko", written: "zh", place: 1 },
      { asked: "ko", written: "zh", place: 6 },
    ] as const;
    const report = withoutPadding(reportReadings({ hidden: found, known: [] }));

    expect(report).toContain("100.0 % / 100.0 % | 0.0 % / 100.0 %");
    expect(report).toContain("| ko | 0.5 | 50.0 % / 50.0 %");
    expect(report).toContain(
      "Mean of the pairs of two languages: 25.0 % / 75.0 %; the lowest among the first 5: 50.0 %.",
    );
  });
});
