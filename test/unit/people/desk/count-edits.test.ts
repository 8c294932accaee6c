import fc from "fast-check";
import { describe, it } from "vitest";
import { countEdits } from "#src/people/desk/count-edits.ts";

describe("countEdits", () => {
  it.for([
    { what: "nothing of the same text", from: "请携带原件。", to: "请携带原件。", edits: 0 },
    { what: "what was put in", from: "请携带原件。", to: "请携带护照原件。", edits: 2 },
    { what: "what was taken out", from: "Bring the original.", to: "Bring original.", edits: 4 },
    { what: "what was replaced", from: "12 days", to: "10 days", edits: 1 },
    { what: "characters, not halves of them", from: "👍", to: "", edits: 1 },
    { what: "all of a text that was written anew", from: "원본", to: "abc", edits: 3 },
  ])("counts $what", ({ from, to, edits }, { expect }) => {
    expect(countEdits(from, to)).toBe(edits);
  });

  it("counts as much one way as the other, and never less than a way round", ({ expect }) => {
    const texts = fc.string({ unit: fc.constantFrom("a", "b", "证", "👍"), maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, texts, (one, other, third) => {
        expect(countEdits(one, other)).toBe(countEdits(other, one));
        expect(countEdits(one, other)).toBeLessThanOrEqual(countEdits(one, third) + countEdits(third, other));
        expect(countEdits(one, other) === 0).toBe(one === other);
      }),
    );
  });
});
