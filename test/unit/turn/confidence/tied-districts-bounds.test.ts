import { describe, it } from "vitest";
import { tiedDistricts } from "#src/turn/confidence/tied-districts.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";
import { makeRetrieval } from "#test/support/retrieval.ts";

function tied(...scored: readonly (readonly [score: number, district: string])[]): readonly string[] {
  const retrieval = makeRetrieval(
    scored.map(([score, district]) => ({ passage: makePassage({ district }), score, similarity: 0, nation: 0 })),
  );
  return tiedDistricts(makeQuestion({ districts: [] }), retrieval, []);
}

describe("tiedDistricts", () => {
  it("takes a district in from 65 % of the best score on", ({ expect }) => {
    expect(tied([1, "pingdu"], [0.65, "jimo"], [0.649, "laixi"])).toEqual(["pingdu", "jimo"]);
  });

  it("measures by the best score, whatever its size", ({ expect }) => {
    expect(tied([2, "pingdu"], [1.31, "jimo"], [1.29, "laixi"])).toEqual(["pingdu", "jimo"]);
  });

  it("names a district once", ({ expect }) => {
    expect(tied([1, "pingdu"], [0.9, "jimo"], [0.8, "pingdu"])).toEqual(["pingdu", "jimo"]);
  });

  it("does not count what holds everywhere as one more district", ({ expect }) => {
    expect(tied([1, "pingdu"], [0.9, "city"], [0.9, "national"])).toEqual(["pingdu"]);
  });
});
