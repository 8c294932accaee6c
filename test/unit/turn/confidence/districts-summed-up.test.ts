import { describe, it } from "vitest";
import type { Passage } from "#src/knowledge/knowledge.ts";
import { districtsSummedUp } from "#src/turn/confidence/districts-summed-up.ts";
import type { Question } from "#src/turn/question/question.ts";
import { recogniseDistricts } from "#test/support/districts.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";
import { makeRetrieval } from "#test/support/retrieval.ts";

function summedUp(
  firstBody: string,
  others: readonly (readonly [number, Partial<Passage>])[],
  change: Partial<Question> = {},
): readonly string[] {
  const first = makePassage({ district: "city" });
  const passage = { ...first, prose: { ...first.prose, zh: { ...first.prose.zh, body: firstBody } } };
  const candidates = [
    { passage, score: 1, similarity: 0, nation: 0 as const },
    ...others.map(([score, other]) => ({ passage: makePassage(other), score, similarity: 0, nation: 0 as const })),
  ];
  const question = makeQuestion({ districts: [], ...change });
  return districtsSummedUp(question, makeRetrieval(candidates), recogniseDistricts);
}

const two = [
  [0.9, { district: "pingdu" }],
  [0.65, { district: "jimo" }],
] as const;

describe("districtsSummedUp", () => {
  it("names the districts that tell about as much as the city's passage on them", ({ expect }) => {
    expect(summedUp("即墨区和平度市都有。", two)).toEqual(["pingdu", "jimo"]);
  });

  it("leaves out what is far behind, and what says what is not known", ({ expect }) => {
    expect(summedUp("即墨区和平度市都有。", [[0.64, { district: "jimo" }]])).toEqual([]);
    expect(summedUp("即墨区和平度市都有。", [[0.9, { district: "jimo", facet: "unknown" }]])).toEqual([]);
  });

  it.for<{ when: string; body: string; change?: Partial<Question> }>([
    { when: "it speaks of one district", body: "即墨区有。" },
    { when: "the question names a district", body: "即墨区和平度市都有。", change: { districts: ["jimo"] } },
    { when: "the question names another place", body: "即墨区和平度市都有。", change: { elsewhere: [["Yantai"]] } },
  ])("names none when $when", ({ body, change }, { expect }) => {
    expect(summedUp(body, two, change)).toEqual([]);
  });
});
