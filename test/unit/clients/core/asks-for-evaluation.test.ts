import { describe, it } from "vitest";
import { asksForEvaluation } from "#src/clients/core/asks-for-evaluation.ts";
import type { EventOnWire } from "#src/protocol/event.ts";

const at = "2026-11-26T08:00:00.000Z";
const frame = { at, author: "system", caseId: "case-1" } as const;
const until = "2026-12-03T17:00:00+08:00";
const closed: EventOnWire = { ...frame, seq: 1, kind: "case.closed", outcome: "solved", until };
const asked: EventOnWire = { ...frame, seq: 2, kind: "case.evaluation-asked", until };
const evaluated: EventOnWire = {
  ...frame,
  seq: 3,
  author: "visitor",
  kind: "case.evaluated",
  evaluation: { solved: true },
};
const ofAnother: EventOnWire = { ...asked, seq: 4, caseId: "case-2" };

describe("whether a visitor is asked how it was", () => {
  it("is so at the last place that says so, until they have answered", ({ expect }) => {
    const places = (record: readonly EventOnWire[]): readonly number[] =>
      record.filter((event) => asksForEvaluation({ record }, event)).map(({ seq }) => seq);

    expect(places([closed])).toEqual([1]);
    expect(places([closed, asked])).toEqual([2]);
    expect(places([closed, asked, evaluated])).toEqual([]);
    expect(places([closed, asked, ofAnother])).toEqual([2, 4]);
  });

  it("is not so where a case can only be reopened, or not even that", ({ expect }) => {
    const expired: EventOnWire = { ...closed, outcome: "expired" };
    const withdrawn: EventOnWire = { ...frame, seq: 1, kind: "case.closed", outcome: "withdrawn" };

    expect([expired, withdrawn].map((event) => asksForEvaluation({ record: [event] }, event))).toEqual([false, false]);
  });
});
