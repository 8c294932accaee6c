import fc from "fast-check";
import { describe, it } from "vitest";
import { createGrowingText } from "#src/turn/answer/generated/growing-text.ts";

function grow(write: (text: ReturnType<typeof createGrowingText>) => void) {
  const told: string[] = [];
  const text = createGrowingText((piece) => told.push(piece));
  write(text);
  return { told, text: text.soFar() };
}

describe("createGrowingText", () => {
  it("tells the space after a sentence only once something follows", ({ expect }) => {
    const { told } = grow((text) => {
      text.addSentence("One [1]. ");
      text.addSentence("Two [1].\n");
    });

    expect(told).toEqual(["One [1].", " Two [1]."]);
  });

  it("sets paragraphs apart, whatever followed the sentence before", ({ expect }) => {
    const { text } = grow((growing) => {
      growing.addParagraph("Note. [1]");
      growing.addSentence("一[1]。");
      growing.addSentence("二[1]。");
      growing.addParagraph("End.");
    });

    expect(text).toBe("Note. [1]\n\n一[1]。二[1]。\n\nEnd.");
  });

  it("is what was told, joined", ({ expect }) => {
    const pieces = fc.array(
      fc.tuple(
        fc.boolean(),
        fc.string({ minLength: 1 }).filter((piece) => piece.trim() !== ""),
      ),
    );
    fc.assert(
      fc.property(pieces, (written) => {
        const { told, text } = grow((growing) => {
          for (const [isSentence, piece] of written) (isSentence ? growing.addSentence : growing.addParagraph)(piece);
        });
        expect(told.join("")).toBe(text);
      }),
    );
  });
});
