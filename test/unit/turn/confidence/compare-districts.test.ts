import { describe, it } from "vitest";
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { compareDistricts } from "#src/turn/confidence/compare-districts.ts";
import type { Question } from "#src/turn/question/question.ts";
import { knowledgeOf } from "#test/support/compared.ts";
import { makeGuide, makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";
import { makeRetrieval } from "#test/support/retrieval.ts";

const open = makeQuestion({ districts: [] });
const both = knowledgeOf([{ district: "pingdu" }, { district: "jimo" }]);

/** Only the first passage of the knowledge was found. */
function compare(knowledge: Knowledge, question: Question = open) {
  const candidates = knowledge.passages
    .slice(0, 1)
    .map((passage) => ({ passage, score: 1, similarity: 0.5, nation: 0 as const }));
  return compareDistricts(question, makeRetrieval(candidates), { knowledge, today: "2026-11-25" });
}

describe("compareDistricts", () => {
  it("gives the figure of each district in the order of the register, found or not", ({ expect }) => {
    const comparison = compare(both);

    expect(comparison?.measure.id).toBe("acceptance-days");
    expect(comparison?.figures.map(({ district, passage }) => `${district.id} ${passage.id}`)).toEqual([
      "jimo jimo#duration",
      "pingdu pingdu#duration",
    ]);
  });

  it.for([
    { when: "they say the same", days: 12, districts: [], expected: { isEqual: true, isSettled: true } },
    { when: "they differ", days: 20, districts: [], expected: { isEqual: false, isSettled: false } },
    {
      when: "they differ and are named",
      days: 20,
      districts: ["jimo", "pingdu"],
      expected: { isEqual: false, isSettled: true },
    },
  ])("knows whether a district is left to be asked for when $when", ({ days, districts, expected }, { expect }) => {
    const knowledge = knowledgeOf([{ district: "jimo", days }, { district: "pingdu" }]);

    expect(compare(knowledge, makeQuestion({ districts }))).toMatchObject(expected);
  });

  it("compares a target with what is stated", ({ expect }) => {
    const knowledge = knowledgeOf([{ district: "jimo" }, { district: "pingdu", fact: { status: "target" } }]);

    expect(compare(knowledge)?.figures.map(({ fact }) => fact.status)).toEqual(["stated", "target"]);
  });

  it("compares only the districts that are named", ({ expect }) => {
    const knowledge = knowledgeOf([{ district: "jimo" }, { district: "pingdu" }, { district: "laixi" }]);
    const named = makeQuestion({ districts: ["jimo", "laixi"] });

    expect(compare(knowledge, named)?.figures.map(({ district }) => district.id)).toEqual(["jimo", "laixi"]);
  });

  it("keeps both figures of a district that gives two", ({ expect }) => {
    const again = makePassage({ guideId: "laixi", district: "jimo" });
    const { passages, ...rest } = knowledgeOf([
      { district: "jimo" },
      { district: "laixi", days: 20 },
      { district: "pingdu" },
    ]);
    const knowledge = { ...rest, passages: passages.map((one) => (one.guideId === "laixi" ? again : one)) };

    expect(compare(knowledge)?.figures.map(({ district, fact }) => `${district.id} ${fact.text.en}`)).toEqual([
      "jimo within 12 working days",
      "jimo within 20 working days",
      "pingdu within 12 working days",
    ]);
  });

  it.for<{ when: string; knowledge: Knowledge; question?: Question }>([
    { when: "one district is named", knowledge: both, question: makeQuestion({ districts: ["jimo"] }) },
    {
      when: "another kind of answer is asked for",
      knowledge: both,
      question: makeQuestion({ districts: [], facets: ["cost"] }),
    },
    { when: "only one district has a figure", knowledge: knowledgeOf([{ district: "jimo" }]) },
    {
      when: "the best passage measures nothing",
      knowledge: knowledgeOf([{ district: "jimo", fact: { measure: null } }, { district: "pingdu" }]),
    },
    {
      when: "the other figure is past",
      knowledge: knowledgeOf([{ district: "jimo" }, { district: "pingdu", fact: { status: "old" } }]),
    },
    { when: "the other is of the whole city", knowledge: knowledgeOf([{ district: "jimo" }, { district: "city" }]) },
    {
      when: "the other passage is not in force",
      knowledge: knowledgeOf([{ district: "jimo" }, { district: "pingdu", passage: { validUntil: "2026-11-24" } }]),
    },
    {
      when: "the other only mentions it in passing",
      knowledge: knowledgeOf([{ district: "jimo" }, { district: "pingdu", passage: { refs: ["D-PD-01"] } }]),
    },
    { when: "nothing was found", knowledge: knowledgeOf([]) },
  ])("has nothing to compare when $when", ({ knowledge, question }, { expect }) => {
    expect(compare(knowledge, question)).toBeUndefined();
  });

  it.for([
    { when: "nearly as good", score: 0.9, measured: true, districts: 2 },
    { when: "not nearly as good", score: 0.79, measured: true, districts: 0 },
    { when: "on a figure the city's does not tell", score: 0.9, measured: false, districts: 0 },
  ])(
    "takes the figure meant in a passage of the city from one of a district $when",
    ({ score, measured, districts }, { expect }) => {
      const knowledge = knowledgeOf([{ district: "jimo" }, { district: "pingdu" }]);
      const [days] = knowledge.guides[0]?.facts ?? [];
      if (days === undefined) throw new Error("no fact");
      const facts = [...(measured ? [days] : []), { ...days, id: "hours", measure: "opening-hours" }];
      const passage = makePassage({ guideId: "city", district: "city", factIds: ["days", "hours"] });
      const guides = [...knowledge.guides, makeGuide({ id: "city", district: "city", facts })];
      const candidates = [{ passage, score: 1 }, ...knowledge.passages.map((one) => ({ passage: one, score }))];
      const comparison = compareDistricts(
        open,
        makeRetrieval(candidates.map((one) => ({ ...one, similarity: 0.5, nation: 0 }))),
        { knowledge: { ...knowledge, guides }, today: "2026-11-25" },
      );

      expect(comparison?.figures ?? []).toHaveLength(districts);
    },
  );

  it("takes a wish to compare for a question of the figure", ({ expect }) => {
    const question = makeQuestion({ districts: [], facets: [], wantsComparison: true });

    expect(compare(both, question)).toMatchObject({ isEqual: true, isAskedFor: true });
  });

  it("takes a number for what is asked when the question counts", ({ expect }) => {
    const fact = { unit: "number" };
    const counted = knowledgeOf([
      { district: "jimo", fact },
      { district: "pingdu", fact },
    ]);

    expect(compare(counted)).toBeUndefined();
    expect(compare(counted, makeQuestion({ districts: [], details: ["count"] }))).toBeDefined();
  });
});
