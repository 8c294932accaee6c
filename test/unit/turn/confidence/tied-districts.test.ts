import { describe, it } from "vitest";
import type { District, Passage } from "#src/knowledge/knowledge.ts";
import { tiedDistricts } from "#src/turn/confidence/tied-districts.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";
import { makeRetrieval } from "#test/support/retrieval.ts";

function retrieved(...passages: readonly (readonly [number, Partial<Passage>])[]): Retrieval {
  const candidates = passages.map(([score, change]) => ({
    passage: makePassage(change),
    score,
    similarity: 0,
    nation: 0 as const,
  }));
  return makeRetrieval(candidates);
}

const open = makeQuestion({ districts: [] });

const register: readonly District[] = ["city", "jimo", "laixi", "pingdu"].map((id) => ({
  id,
  name: { zh: id, en: id, ja: id, ko: id },
  aliases: [],
}));

function tied(question: Question, retrieval: Retrieval): readonly string[] {
  return tiedDistricts(question, retrieval, register);
}

describe("tiedDistricts", () => {
  it("names the districts that answer about as well, the best first", ({ expect }) => {
    const retrieval = retrieved(
      [1, { district: "pingdu" }],
      [0.95, { district: "jimo" }],
      [0.5, { district: "laixi" }],
    );

    expect(tied(open, retrieval)).toEqual(["pingdu", "jimo"]);
  });

  it.for([
    { when: "the question names a district", question: makeQuestion({ districts: ["jimo"] }), second: {} },
    { when: "the other passage says what is not known", question: open, second: { facet: "unknown" } },
  ] as const)("finds no tie when $when", ({ question, second }, { expect }) => {
    const retrieval = retrieved([1, { district: "pingdu" }], [0.99, { district: "jimo", ...second }]);

    expect(tied(question, retrieval).length).toBeLessThan(2);
  });

  it("looks behind what holds everywhere when the question speaks of its own district", ({ expect }) => {
    const question = makeQuestion({ districts: [], lacksDistrict: true });
    const retrieval = retrieved([1, { district: "city" }], [0.9, { district: "jimo" }], [0.9, { district: "pingdu" }]);

    expect(tied(question, retrieval)).toEqual(["jimo", "pingdu"]);
  });

  it.for(["city", "national"])("finds no tie when the best passage holds everywhere: %s", (district, { expect }) => {
    expect(tied(open, retrieved([1, { district }], [0.99, { district: "jimo" }]))).toEqual([]);
  });

  it("counts what comes less near for a question that lacks its district, the city's passage first or not", ({
    expect,
  }) => {
    const retrieval = retrieved([1, { district: "city" }], [0.5, { district: "jimo" }], [0.4, { district: "laixi" }]);

    expect(tied({ ...open, lacksDistrict: true }, retrieval)).toEqual(["jimo", "laixi"]);
    expect(tied(open, retrieval)).toEqual([]);
  });

  it.for(["city", "laixi"])(
    "lets all districts compete where one alone tells what is asked of 'our district', after %s",
    (first, { expect }) => {
      const retrieval = retrieved([1, { district: first }], [0.9, { district: "laixi" }]);

      expect(tied({ ...open, lacksDistrict: true }, retrieval)).toEqual(["jimo", "laixi", "pingdu"]);
    },
  );

  it("lets none compete where no district tells what is asked of 'our district'", ({ expect }) => {
    expect(tied({ ...open, lacksDistrict: true }, retrieved([1, { district: "city" }]))).toEqual([]);
  });

  it("finds no tie when the best passage is far ahead", ({ expect }) => {
    expect(tied(open, retrieved([1, { district: "laixi" }], [0.5, { district: "jimo" }]))).toEqual(["laixi"]);
  });

  it("finds none when nothing was retrieved", ({ expect }) => {
    expect(tied(open, retrieved())).toEqual([]);
  });
});
