import { describe, it } from "vitest";
import { decide, type Situation } from "#src/turn/confidence/decide.ts";
import { makePassage } from "#test/support/knowledge.ts";

const sure: Situation = {
  wantsPerson: false,
  sensitiveQuestion: false,
  sensitiveGuide: false,
  probability: 0.9,
  answerAt: 0.6,
  tiedDistricts: [],
  outOfForce: undefined,
  unconfirmed: undefined,
};

const ended = { kind: "ended", day: "2026-12-31" } as const;

describe("decide", () => {
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

  it("hands off with what the guides say is not known, when that has to do with it", ({ expect }) => {
    const passage = makePassage({ facet: "unknown" });
    const unsure = { ...sure, probability: 0 };

    expect(decide({ ...unsure, unconfirmed: { passage, likelihood: 0.1 } })).toEqual({
      kind: "hand-off",
      reason: "nothing-found",
      unconfirmed: passage,
    });
    expect(decide({ ...unsure, unconfirmed: { passage, likelihood: 0.09 } })).toEqual({
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
    expect(decide({ ...sure, tiedDistricts: ["jimo", "pingdu"] })).toEqual({
      kind: "clarify",
      districts: ["jimo", "pingdu"],
    });
  });

  it("does not ask back when even the right district would hardly answer", ({ expect }) => {
    const decision = decide({ ...sure, probability: 0.29, tiedDistricts: ["jimo", "pingdu"] });

    expect(decision).toEqual({ kind: "hand-off", reason: "too-weak" });
  });
});
