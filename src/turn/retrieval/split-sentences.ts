/** Ends of sentences in the four languages; a line break ends one too. */
const SENTENCE_END = /(?<=[。！？!?])|(?<=\.)\s+|\n+/u;

/** The sentences of a text, trimmed, none empty. */
export function splitSentences(text: string): string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
