import { describe, it } from "vitest";
import { sharedValidity } from "#src/commands/handbook/shared-validity.ts";
import { makePassage } from "#test/support/knowledge.ts";

const TODAY = "2026-11-25";
const holding = makePassage({ validFrom: "2024-11-01", validUntil: "2026-12-31" });

describe("sharedValidity", () => {
  it("is one for sections that hold from and until the same day", ({ expect }) => {
    expect(sharedValidity([holding, { ...holding, id: "other" }], TODAY)).toBe(holding);
  });

  it.for([
    { when: "one ends later", passages: [holding, { ...holding, validUntil: null }] },
    { when: "one has a successor", passages: [holding, { ...holding, supersededBy: "guide#next" }] },
    { when: "they do not hold yet", passages: [{ ...holding, validFrom: "2027-01-01", validUntil: null }] },
    { when: "they have ended", passages: [{ ...holding, validUntil: "2026-11-24" }] },
    { when: "there are none", passages: [] },
  ])("is none when $when", ({ passages }, { expect }) => {
    expect(sharedValidity(passages, TODAY)).toBeUndefined();
  });
});
