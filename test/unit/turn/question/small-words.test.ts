import fc from "fast-check";
import { describe, it } from "vitest";
import { smallWords } from "#src/turn/question/small-words.ts";

describe("withoutParticles", () => {
  it.for([
    { run: "水", bare: "水" },
    { run: "水では", bare: "水" },
    { run: "の水ですか", bare: "水" },
    { run: "需要准备什么", bare: "" },
    { run: "したする", bare: "した" },
    { run: "water", bare: "water" },
    { run: "", bare: "" },
  ])("leaves $bare of $run", ({ run, bare }, { expect }) => {
    expect(smallWords().withoutParticles(run)).toBe(bare);
  });

  it("comes to an end, however many ways there are to cut what it takes off", ({ expect }) => {
    expect(smallWords().withoutParticles(`水${"では".repeat(500)}水`)).toBe(`水${"では".repeat(500)}水`);
    expect(smallWords().withoutParticles(`水${"では".repeat(500)}`)).toBe("水");
  });

  it("takes off all there is to take off at once", ({ expect }) => {
    const piece = fc.constantFrom(
      "水",
      "では",
      "で",
      "は",
      "ですか",
      "か",
      "する",
      "します",
      "た",
      "の",
      "需要",
      "要在",
      "在",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { withoutParticles } = smallWords();
        const bare = withoutParticles(pieces.join(""));
        expect(withoutParticles(bare)).toBe(bare);
        expect(bare).not.toMatch(/(?:では|で|は|ですか|か|する|します|の|需要|要在)$/);
      }),
    );
  });
});
