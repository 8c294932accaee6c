/** The probabilities at which the decision turns. */
import { describe, it } from "vitest";
import { decide } from "#src/turn/confidence/decide.ts";
import { competing, makeSituation } from "#test/support/situation.ts";

const situation = makeSituation();
const ended = { kind: "ended", day: "2026-12-31" } as const;
const tied = { ...situation, competingDistricts: competing("jimo", "pingdu") };

describe("decide", () => {
  it.for([
    { probability: 0.0999, reason: "nothing-found" },
    { probability: 0.1, reason: "too-weak" },
    { probability: 0.7999, reason: "too-weak" },
  ])("hands off as $reason at $probability", ({ probability, reason }, { expect }) => {
    expect(decide({ ...situation, probability })).toEqual({ kind: "hand-off", reason });
  });

  it.for([
    { probability: 0.3199, kind: "hand-off" },
    { probability: 0.3201, kind: "clarify" },
    { probability: 1, kind: "clarify" },
  ])("turns to $kind at $probability when districts are tied", ({ probability, kind }, { expect }) => {
    expect(decide({ ...tied, probability }).kind).toBe(kind);
  });

  it("does not ask back when only one district answers", ({ expect }) => {
    expect(decide({ ...situation, probability: 0.9, competingDistricts: competing("jimo") }).kind).toBe("answer");
  });

  it("does not ask back when nothing was retrieved", ({ expect }) => {
    expect(decide({ ...tied, probability: null })).toEqual({ kind: "hand-off", reason: "nothing-found" });
  });

  it.for([
    { probability: 0.0999, reason: "nothing-found" },
    { probability: 0.1, reason: "not-in-force" },
    { probability: 0.9, reason: "not-in-force" },
  ])("hands off as $reason at $probability when the best is out of force", ({ probability, reason }, { expect }) => {
    expect(decide({ ...situation, outOfForce: ended, probability })).toMatchObject({ kind: "hand-off", reason });
  });

  it.for([
    { change: { wantsPerson: true }, reason: "asked-for-person" },
    { change: { outOfForce: ended }, reason: "not-in-force" },
  ])("hands off before it asks back: $reason", ({ change, reason }, { expect }) => {
    expect(decide({ ...tied, ...change })).toMatchObject({ kind: "hand-off", reason });
  });
});
