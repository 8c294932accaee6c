import { readFile } from "node:fs/promises";
import { isLanguage } from "#src/language/language.ts";
import type { LabelledDialogue, LabelledMessage } from "./labelled-dialogue.ts";
import { isExpectation, partOf } from "./part-of.ts";

/**
 * Reads `knowledge/questions/dialogues.tsv`: one message a line, the messages of a dialogue one after another.
 *
 * @throws Error naming file and line when a line is not a labelled message
 */
export async function readDialogues(knowledgeFolder: string): Promise<readonly LabelledDialogue[]> {
  const file = `${knowledgeFolder}/questions/dialogues.tsv`;
  const lines = (await readFile(file, "utf8")).trimEnd().split("\n").slice(1);
  const dialogues = new Map<string, Omit<LabelledMessage, "part">[]>();
  for (const [at, line] of lines.entries()) {
    const { dialogue, message } = readLine(line, `${file}:${at + 2}`);
    dialogues.set(dialogue, [...(dialogues.get(dialogue) ?? []), message]);
  }
  return [...dialogues].flatMap(([id, messages]): LabelledDialogue[] => {
    const part = partOf(messages.map(({ text }) => text).join("\n"));
    const [first] = messages;
    if (first === undefined) return [];
    return [{ id, language: first.language, part, messages: messages.map((message) => ({ ...message, part })) }];
  });
}

function readLine(line: string, place: string) {
  const [dialogue = "", follows, text, expect, refs = ""] = line.split("\t");
  const language = dialogue.slice(0, 2);
  const isReadable = (follows === "" || follows === "yes") && text && isExpectation(expect) && isLanguage(language);
  if (!isReadable) throw new Error(`${place}: not a labelled message`);
  const followsUp = follows === "yes";
  const told = refs.split(" ").filter((ref) => ref !== "");
  return { dialogue, message: { id: dialogue, language, text, followsUp, expect, refs: told } };
}
