/** A text that grows, and is told as it does: what was told joined is the text. */
export interface GrowingText {
  /** With the white space that follows it, which is told only once something comes after it. */
  readonly addSentence: (sentence: string) => void;
  readonly addParagraph: (paragraph: string) => void;
  readonly soFar: () => string;
}

export function createGrowingText(tell: (piece: string) => void): GrowingText {
  let text = "";
  let space = "";
  const add = (words: string): void => {
    const piece = text === "" ? words : `${space}${words}`;
    text += piece;
    tell(piece);
  };
  return {
    addSentence(sentence) {
      const words = sentence.trimEnd();
      add(words.trimStart());
      space = sentence.slice(words.length);
    },
    addParagraph(paragraph) {
      space = "\n\n";
      add(paragraph);
    },
    soFar: () => text,
  };
}
