import fc from "fast-check";
import { describe, it } from "vitest";
import type { FigureComparison } from "#src/turn/confidence/compare-districts.ts";
import { decide, type Situation } from "#src/turn/confidence/decide.ts";
import { isByThreshold } from "#src/turn/confidence/is-by-threshold.ts";
import { inAllLanguages, makePassage } from "#test/support/knowledge.ts";
import { competing, makeSituation } from "#test/support/situation.ts";

const plain = makeSituation();
const comparison: FigureComparison = {
  measure: { id: "days", name: inAllLanguages("Days") },
  figures: [],
  isEqual: false,
  isSettled: false,
  isAskedFor: true,
};
const competingDistricts = competing("jimo", "pingdu");

const UP_TO_THRESHOLD: readonly { readonly what: string; readonly change: Partial<Situation> }[] = [
  { what: "a passage that may answer", change: {} },
  { what: "a sensitive question", change: { sensitiveQuestion: true } },
  { what: "a single district", change: { competingDistricts: competing("jimo") } },
  {
    what: "districts that the city only sums up",
    change: { competingDistricts: { ids: ["jimo", "pingdu"], areSummedUp: true } },
  },
  { what: "figures that are not settled and of no tie", change: { comparison } },
];
const UP_TO_RULES: readonly { readonly what: string; readonly change: Partial<Situation> }[] = [
  { what: "nothing found", change: { probability: null } },
  { what: "a wish for a person", change: { wantsPerson: true } },
  { what: "a passage out of force", change: { outOfForce: { kind: "ended", day: "2026-12-31" } } },
  {
    what: "a passage on what is not known",
    change: { unconfirmed: { passage: makePassage({ facet: "unknown" }), likelihood: 0.9 } },
  },
  { what: "a district spoken of without its name", change: { lacksDistrict: true } },
  { what: "districts that compete", change: { competingDistricts } },
  {
    what: "districts that compete and were asked for before",
    change: { competingDistricts, askedBefore: ["district"] },
  },
  { what: "countries that compete", change: { tiedNations: [["Japan"], ["Korea"]] } },
  { what: "figures told side by side", change: { comparison: { ...comparison, isSettled: true } } },
];

describe("isByThreshold", () => {
  it.for(UP_TO_THRESHOLD)("is true for $what", ({ change }, { expect }) => {
    expect(isByThreshold({ ...plain, ...change })).toBe(true);
  });

  it.for(UP_TO_RULES)("is false for $what", ({ change }, { expect }) => {
    expect(isByThreshold({ ...plain, ...change })).toBe(false);
  });

  it("means that the passage is answered from at the threshold and above, and never below", ({ expect }) => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const change = fc.constantFrom(...UP_TO_THRESHOLD, ...UP_TO_RULES);
    fc.assert(
      fc.property(change, share, share, (chosen, probability, answerAt) => {
        const situation: Situation = { ...plain, probability, answerAt, ...chosen.change };
        fc.pre(isByThreshold(situation));

        expect(decide(situation).kind === "answer").toBe(probability >= answerAt);
      }),
    );
  });
});
