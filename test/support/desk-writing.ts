/** What a model writes at the desk, with models and finds of the test's own; a draft is one sentence per line. */
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { AskedOfGuides, DeskWriting } from "#src/people/desk/writing/desk-writing.ts";
import type { ChatModel } from "#src/platform/ports/chat-model.ts";
import { redact } from "#src/turn/guard/redact.ts";
import { ourPrompts } from "./our-prompts.ts";

export interface DeskWritingDouble extends DeskWriting {
  readonly askedOfGuides: readonly AskedOfGuides[];
}

/** @param find what the guides have on a question */
export function deskWriting(
  writers: readonly ChatModel[],
  find: (text: string) => readonly Passage[] = () => [],
): DeskWritingDouble {
  const askedOfGuides: AskedOfGuides[] = [];
  return {
    prompts: ourPrompts(),
    admit: async () => writers,
    redact,
    askedOfGuides,
    async findPassages(asked) {
      askedOfGuides.push(asked);
      return find(asked.text);
    },
    layOutSources: (passages, language) => ({
      text: passages.map(({ prose }, at) => `${at + 1}: ${prose[language].body}`).join("\n"),
      readDraft: (written) =>
        written.split(/(?<=\n)/u).map((text) => ({
          text,
          cites: [1],
          isFounded: passages.some(({ prose }) => prose[language].body === text),
        })),
    }),
  };
}
