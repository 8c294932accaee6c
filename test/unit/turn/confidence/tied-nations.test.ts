import { describe, it } from "vitest";
import type { Passage } from "#src/knowledge/knowledge.ts";
import { settleFromTold, type SettleParts } from "#src/turn/confidence/settle-from-told.ts";
import { tiedNations } from "#src/turn/confidence/tied-nations.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { recogniseDistricts } from "#test/support/districts.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";
import { makeRetrieval } from "#test/support/retrieval.ts";

function about(body: string, change: Partial<Passage> = {}): Passage {
  const passage = makePassage({ guideId: "social", ...change });
  const prose = { ...passage.prose };
  for (const language of ["zh", "en", "ja", "ko"] as const) {
    prose[language] = { ...passage.prose[language], title: "Social insurance", body };
  }
  return { ...passage, prose };
}

function retrieved(...found: readonly (readonly [number, Passage])[]): Retrieval {
  const candidates = found.map(([score, passage]) => ({ passage, score, similarity: 0, nation: 0 as const }));
  return makeRetrieval(candidates);
}

const japan = about("For Japanese staff.", { id: "social#japan" });
const korea = about("For Korean staff.", { id: "social#korea" });
const open = makeQuestion({ districts: [], nations: [] });

function names(retrieval: Retrieval, question = open): readonly (string | undefined)[] {
  return tiedNations(question, retrieval).map(([name]) => name);
}

describe("tiedNations", () => {
  it("names the countries that sections of one guide are about, the best first", ({ expect }) => {
    expect(names(retrieved([1, korea], [0.9, japan]))).toEqual(["Korea", "Japan"]);
  });

  it.for<{ when: string; second: readonly [number, Passage] }>([
    { when: "the best is far ahead", second: [0.5, japan] },
    { when: "the other is of another guide", second: [0.9, about("For Japanese staff.", { guideId: "visa" })] },
    { when: "the other speaks of several", second: [0.9, about("For Japanese and British staff.")] },
    { when: "the other says what is not known", second: [0.9, about("Of Japan.", { facet: "unknown" })] },
  ])("finds no tie when $when", ({ second }, { expect }) => {
    expect(names(retrieved([1, korea], second))).toEqual(["Korea"]);
  });

  it("finds none when the question names a country, the best speaks of none, or nothing was retrieved", ({
    expect,
  }) => {
    expect(names(retrieved([1, korea], [0.9, japan]), makeQuestion({ nations: [["Korea"]] }))).toEqual([]);
    expect(names(retrieved([1, about("For all.")], [0.9, japan]))).toEqual([]);
    expect(names(retrieved())).toEqual([]);
  });
});

describe("settleFromTold", () => {
  const jimo = makePassage({ id: "jimo", district: "jimo" });
  const pingdu = makePassage({ id: "pingdu", district: "pingdu" });
  const city = makePassage({ id: "city", district: "city" });
  const tied = { question: open, retrieval: retrieved([1, jimo], [0.9, pingdu], [0.8, city]) };
  const ids = ({ candidates }: Retrieval) => candidates.map(({ passage }) => passage.id);

  const districts = ["Jimo", "Pingdu", "Laixi"].map((name) => ({
    id: name.toLowerCase(),
    name: { zh: name, en: name, ja: name, ko: name },
    aliases: [],
  }));

  /** A search that always comes to the same, but for what may not answer; and what it was asked. */
  function searching(...found: readonly (readonly [number, Passage])[]) {
    const asked: Question[] = [];
    const searchAgain: SettleParts["searchAgain"] = (question, mayAnswer = () => true) => {
      asked.push(question);
      return Promise.resolve(retrieved(...found.filter(([, passage]) => mayAnswer(passage))));
    };
    return { asked, parts: { districts, recogniseDistricts, searchAgain } };
  }

  it("searches again in the district that was told where districts compete", async ({ expect }) => {
    const { asked, parts } = searching([1, pingdu], [0.8, city]);
    const { question, retrieval } = await settleFromTold(tied, { district: "pingdu" }, parts);

    expect(question).toEqual({ ...open, text: "pingdu how long does acceptance take in jimo", districts: ["pingdu"] });
    expect(asked).toEqual([question]);
    expect(ids(retrieval)).toEqual(["pingdu", "city"]);
  });

  it("searches again in the district that was told where the city only sums up what districts do", async ({
    expect,
  }) => {
    const summary = { ...city, prose: { ...city.prose, zh: { ...city.prose.zh, body: "即墨区和平度市都有。" } } };
    const found = { question: open, retrieval: retrieved([1, summary], [0.9, pingdu], [0.8, jimo]) };
    const { parts } = searching([1, pingdu]);

    expect((await settleFromTold(found, { district: "pingdu" }, parts)).question.districts).toEqual(["pingdu"]);
    expect(await settleFromTold(found, { district: "laixi" }, parts)).toEqual(found);
  });

  it("searches again without other countries where countries compete", async ({ expect }) => {
    const general = about("For all.", { id: "social#all" });
    const found = { question: open, retrieval: retrieved([1, korea], [0.9, japan], [0.8, general]) };
    const { asked, parts } = searching([1, korea], [0.9, japan], [0.8, general]);
    const { question, retrieval } = await settleFromTold(found, { nation: ["Japan", "Japanese"] }, parts);

    expect(question.nations[0]?.[0]).toBe("Japan");
    expect(question.text).toBe(`Japan ${open.text}`);
    expect(asked).toEqual([question]);
    expect(ids(retrieval)).toEqual(["social#japan", "social#all"]);
  });

  it("leaves a question as it is where nothing was told, or nothing competes", async ({ expect }) => {
    const { asked, parts } = searching();
    const settle = (found: typeof tied, district?: string) =>
      settleFromTold(found, district === undefined ? undefined : { district }, parts);
    expect(await settle(tied)).toEqual(tied);
    expect(await settle(tied, "laixi")).toEqual(tied);
    const named = { ...tied, question: makeQuestion({ districts: ["jimo"] }) };
    expect(await settle(named, "pingdu")).toEqual(named);
    const settled = { question: open, retrieval: retrieved([1, city], [0.9, pingdu]) };
    expect(await settle(settled, "pingdu")).toEqual(settled);
    expect(asked).toEqual([]);
  });
});
