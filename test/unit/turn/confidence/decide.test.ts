import { describe, it } from "vitest";
import type { FigureComparison } from "#src/turn/confidence/compare-districts.ts";
import { decide } from "#src/turn/confidence/decide.ts";
import { inAllLanguages, makeGuide, makePassage } from "#test/support/knowledge.ts";
import { competing, makeSituation } from "#test/support/situation.ts";

const sure = makeSituation({ probability: 0.9, answerAt: 0.6 });

const ended = { kind: "ended", day: "2026-12-31" } as const;

describe("decide", () => {
  it("never answers what speaks of a district without its name", ({ expect }) => {
    const lacking = { ...sure, lacksDistrict: true };

    expect(decide(lacking)).toEqual({ kind: "hand-off", reason: "too-weak" });
    expect(decide({ ...lacking, probability: 0.1, competingDistricts: competing("jimo", "pingdu") })).toEqual({
      kind: "clarify",
      slot: "district",
      districts: ["jimo", "pingdu"],
    });
  });

  it("answers at the threshold and above", ({ expect }) => {
    expect(decide({ ...sure, probability: 0.6 })).toEqual({ kind: "answer", offerPerson: false });
  });

  it("offers a person beside the answer to a sensitive question", ({ expect }) => {
    expect(decide({ ...sure, sensitiveQuestion: true })).toEqual({ kind: "answer", offerPerson: true });
  });

  it.for([
    { when: "the probability is just under the threshold", change: { probability: 0.599 }, reason: "too-weak" },
    { when: "the best passage hardly has to do with it", change: { probability: 0.05 }, reason: "nothing-found" },
    { when: "nothing was retrieved", change: { probability: null }, reason: "nothing-found" },
    {
      when: "nothing was retrieved for a sensitive question",
      change: { probability: null, sensitiveQuestion: true },
      reason: "sensitive",
    },
    {
      when: "a sensitive question is not answered surely",
      change: { probability: 0.3, sensitiveQuestion: true },
      reason: "sensitive",
    },
    {
      when: "a passage out of force hardly has to do with it",
      change: { outOfForce: ended, probability: 0.05 },
      reason: "nothing-found",
    },
    {
      when: "a passage out of force hardly has to do with it, however low the threshold",
      change: { outOfForce: ended, probability: 0.05, answerAt: 0.04 },
      reason: "nothing-found",
    },
    { when: "a person is asked for, however sure", change: { wantsPerson: true }, reason: "asked-for-person" },
  ] as const)("hands off when $when", ({ change, reason }, { expect }) => {
    expect(decide({ ...sure, ...change })).toEqual({ kind: "hand-off", reason });
  });

  it("hands off with what the guides say is not known, when that is likely what was asked", ({ expect }) => {
    const passage = makePassage({ facet: "unknown" });
    const unsure = { ...sure, probability: 0 };

    expect(decide({ ...unsure, unconfirmed: { passage, likelihood: 0.24 } })).toEqual({
      kind: "hand-off",
      reason: "nothing-found",
      unconfirmed: passage,
    });
    expect(decide({ ...unsure, unconfirmed: { passage, likelihood: 0.23 } })).toEqual({
      kind: "hand-off",
      reason: "nothing-found",
    });
  });

  it("hands off with the day when the best passage is out of force, however sure", ({ expect }) => {
    expect(decide({ ...sure, outOfForce: ended })).toEqual({
      kind: "hand-off",
      reason: "not-in-force",
      outOfForce: ended,
    });
  });

  it("offers a person beside an answer from a sensitive guide", ({ expect }) => {
    expect(decide({ ...sure, sensitiveGuide: true })).toEqual({ kind: "answer", offerPerson: true });
  });

  it("does not call a question sensitive because the nearest guide is", ({ expect }) => {
    const decision = decide({ ...sure, probability: 0.3, sensitiveGuide: true });

    expect(decision).toEqual({ kind: "hand-off", reason: "too-weak" });
  });

  it("asks for the district when several answer about as well", ({ expect }) => {
    expect(decide({ ...sure, competingDistricts: competing("jimo", "pingdu") })).toEqual({
      kind: "clarify",
      slot: "district",
      districts: ["jimo", "pingdu"],
    });
  });

  it("answers for the district the conversation is about, once it is sure", ({ expect }) => {
    const goesOn = { ...sure, competingDistricts: competing("jimo", "pingdu"), isOfDistrictBefore: true };

    expect(decide(goesOn)).toEqual({ kind: "answer", offerPerson: false });
    expect(decide({ ...goesOn, probability: 0.59 }).kind).toBe("clarify");
    expect(decide({ ...goesOn, lacksDistrict: true }).kind).toBe("clarify");
    expect(decide({ ...goesOn, comparison: compared({ isEqual: false, isSettled: false }) }).kind).toBe("clarify");
  });

  it("asks for the district of 'our district' as soon as the guides have anything on the matter", ({ expect }) => {
    const own = { ...sure, lacksDistrict: true, competingDistricts: competing("jimo", "pingdu") };
    const unconfirmed = { passage: makePassage({ facet: "unknown" }), likelihood: 0.1 };

    expect(decide({ ...own, probability: 0.1 }).kind).toBe("clarify");
    expect(decide({ ...own, probability: 0, unconfirmed }).kind).toBe("clarify");
    expect(decide({ ...own, probability: 0.09 }).kind).toBe("hand-off");
  });

  it("asks for the country when sections for several answer about as well", ({ expect }) => {
    const tiedNations = [["Japan"], ["Korea"]];

    expect(decide({ ...sure, tiedNations })).toEqual({ kind: "clarify", slot: "nationality", nations: tiedNations });
    expect(decide({ ...sure, tiedNations: [["Japan"]] }).kind).toBe("answer");
  });

  it("asks for the district of what the city only sums up, unless that answers surely enough", ({ expect }) => {
    const summedUp = { ...sure, competingDistricts: { ids: ["jimo", "pingdu"], areSummedUp: true } };

    expect(decide(summedUp).kind).toBe("answer");
    expect(decide({ ...summedUp, probability: 0.59 })).toEqual({
      kind: "clarify",
      slot: "district",
      districts: ["jimo", "pingdu"],
    });
    const one = { ids: ["jimo"], areSummedUp: true };
    expect(decide({ ...summedUp, probability: 0.59, competingDistricts: one }).kind).toBe("hand-off");
    expect(decide({ ...summedUp, probability: 0.59, askedBefore: ["district"] }).kind).toBe("hand-off");
    expect(decide({ ...summedUp, probability: 0.23 }).kind).toBe("hand-off");
  });

  it("asks for the district first, and for nothing twice", ({ expect }) => {
    const open = { ...sure, competingDistricts: competing("jimo", "pingdu"), tiedNations: [["Japan"], ["Korea"]] };

    expect(decide(open)).toMatchObject({ slot: "district" });
    expect(decide({ ...open, askedBefore: ["district"] })).toEqual({ kind: "hand-off", reason: "too-weak" });
    expect(decide({ ...open, askedBefore: ["district"], sensitiveQuestion: true })).toEqual({
      kind: "hand-off",
      reason: "sensitive",
    });
  });

  it("does not ask back when even the right district would hardly answer", ({ expect }) => {
    const decision = decide({ ...sure, probability: 0.23, competingDistricts: competing("jimo", "pingdu") });

    expect(decision).toEqual({ kind: "hand-off", reason: "too-weak" });
  });
});

function compared(change: Partial<FigureComparison>): FigureComparison {
  const figures = makeGuide()
    .facts.slice(0, 1)
    .flatMap((fact) =>
      ["pingdu", "jimo"].map((id) => ({
        district: { id, name: inAllLanguages(id), aliases: [] },
        fact,
        passage: makePassage({ district: id }),
      })),
    );
  const measure = { id: "acceptance-days", name: inAllLanguages("Acceptance") };
  return { measure, figures, isEqual: true, isSettled: true, isAskedFor: false, ...change };
}

describe("decide, where districts can be compared,", () => {
  const competingDistricts = competing("jimo", "laoshan");
  const equal = compared({});
  const different = compared({ isEqual: false, isSettled: false });

  it("answers with the comparison when no district is left to be asked for, tied or not", ({ expect }) => {
    for (const tied of [competing(), competingDistricts]) {
      expect(decide({ ...sure, competingDistricts: tied, comparison: equal })).toEqual({
        kind: "answer",
        offerPerson: false,
        comparison: equal,
      });
    }
  });

  it("tells them side by side when the district was asked for before", ({ expect }) => {
    const asked = { ...sure, competingDistricts, comparison: different, askedBefore: ["district"] } as const;

    expect(decide(asked)).toEqual({ kind: "answer", offerPerson: false, comparison: different });
    expect(decide({ ...asked, probability: 0.5 })).toEqual({ kind: "hand-off", reason: "too-weak" });
  });

  it("asks for the district with the comparison when they differ, the tied ones first", ({ expect }) => {
    expect(decide({ ...sure, competingDistricts, comparison: different })).toEqual({
      kind: "clarify",
      slot: "district",
      districts: ["jimo", "laoshan", "pingdu"],
      comparison: different,
    });
  });

  it("answers from one district's passage when they differ and it leaves the others behind", ({ expect }) => {
    expect(decide({ ...sure, competingDistricts: competing("jimo"), comparison: different })).toEqual({
      kind: "answer",
      offerPerson: false,
    });
  });

  it.for([
    { probability: 0.599, isAskedFor: false, kind: "clarify" },
    { probability: 0.24, isAskedFor: false, kind: "clarify" },
    { probability: 0.239, isAskedFor: false, kind: "hand-off" },
    { probability: 0.1, isAskedFor: true, kind: "clarify" },
    { probability: 0.099, isAskedFor: true, kind: "hand-off" },
  ])(
    "turns to $kind at $probability, asked to compare: $isAskedFor",
    ({ probability, isAskedFor, kind }, { expect }) => {
      expect(decide({ ...sure, probability, comparison: { ...equal, isAskedFor } }).kind).toBe(kind);
    },
  );

  it("says that a rule is not in force before it compares", ({ expect }) => {
    expect(decide({ ...sure, comparison: equal, outOfForce: ended })).toMatchObject({ reason: "not-in-force" });
  });
});
