/**
 * A test double of a model: as soon as no provider does, and sentence by sentence, it quotes the first source that it is shown, and keeps the time
 * of what happens around it.
 */
import type { ChatModel } from "#src/platform/ports/chat-model.ts";
import { createSentenceSplitter } from "#src/turn/answer/verify/split-sentences.ts";

export interface QuotingModel extends ChatModel {
  /** When it was asked. Milliseconds, as all of its times. */
  readonly askedAt: () => number;
  /** When the text of each sentence was there, with the character by which the splitter knows that it is over. */
  readonly thereAt: () => readonly number[];
}

/** Sooner than any provider. */
const UNTIL_FIRST_PART_MS = 5;

const SOURCE = /«source 1»\n.*\n.*\n\n(?<body>[\s\S]*?)\n«\/source 1»/u;

export function createQuotingModel(): QuotingModel {
  let askedAt = 0;
  let thereAt: number[] = [];
  return {
    name: "quoting",
    askedAt: () => askedAt,
    thereAt: () => thereAt,
    async *stream({ messages }) {
      askedAt = performance.now();
      thereAt = [];
      await new Promise((resolve) => setTimeout(resolve, UNTIL_FIRST_PART_MS));
      let begun = "";
      for (const sentence of sentencesOf(messages.at(-1)?.content ?? "")) {
        const text = `${sentence} [1]\n`;
        if (begun !== "") {
          thereAt.push(performance.now());
          yield { kind: "text", text: text[0] ?? "" };
        }
        // As from a provider: what comes next does not come in the same breath.
        await new Promise(setImmediate);
        yield { kind: "text", text: text.slice(begun === "" ? 0 : 1) };
        begun = text;
      }
      thereAt.push(performance.now());
      yield { kind: "done", finish: "stop", usage: undefined };
    },
  };
}

/** Each once: what was told already would not be told again. */
function sentencesOf(prompt: string): readonly string[] {
  const splitter = createSentenceSplitter();
  const body = SOURCE.exec(prompt)?.groups?.["body"] ?? "";
  return [
    ...new Set(
      [...splitter.push(body), ...splitter.end()]
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence !== ""),
    ),
  ];
}
