import { describe, it } from "vitest";
import type { Passage } from "#src/knowledge/knowledge.ts";
import { settleFromTold } from "#src/turn/confidence/settle-from-told.ts";
import { tiedNations } from "#src/turn/confidence/tied-nations.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";

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
  return { candidates, question: { mass: 1, terms: 1, unknownShare: 0 } };
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

  it("takes the district that was told where districts compete", ({ expect }) => {
    const { question, retrieval } = settleFromTold(tied, { district: "pingdu" });

    expect(question.districts).toEqual(["pingdu"]);
    expect(ids(retrieval)).toEqual(["pingdu", "city"]);
  });

  it("takes the country that was told where countries compete", ({ expect }) => {
    const general = about("For all.", { id: "social#all" });
    const found = { question: open, retrieval: retrieved([1, korea], [0.9, japan], [0.8, general]) };
    const { question, retrieval } = settleFromTold(found, { nation: ["Japan", "Japanese"] });

    expect(question.nations[0]?.[0]).toBe("Japan");
    expect(ids(retrieval)).toEqual(["social#japan", "social#all"]);
  });

  it("leaves a question as it is where nothing was told, or nothing competes", ({ expect }) => {
    expect(settleFromTold(tied, undefined)).toEqual(tied);
    expect(settleFromTold(tied, { district: "laixi" })).toEqual(tied);
    const named = { ...tied, question: makeQuestion({ districts: ["jimo"] }) };
    expect(settleFromTold(named, { district: "pingdu" })).toEqual(named);
    const settled = { question: open, retrieval: retrieved([1, city], [0.9, pingdu]) };
    expect(settleFromTold(settled, { district: "pingdu" })).toEqual(settled);
  });
});
