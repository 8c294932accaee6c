import type { ChatMessage } from "../ports/chat-model.ts";
import type { Prompt, PromptId, PromptInputs } from "./prompt.ts";

/** Marks where an input goes: `<<question>>`. */
export const INPUT = /<<(?<name>[a-z]+)>>/gu;

/** What is filled in is not looked at again: a mark within an input stays what it is. */
export function fillPrompt<Id extends PromptId>(
  { system, user }: Prompt<Id>,
  inputs: PromptInputs<NoInfer<Id>>,
): readonly ChatMessage[] {
  const given: Readonly<Record<string, string>> = inputs;
  const fill = (text: string): string => text.replaceAll(INPUT, (mark, name: string) => given[name] ?? mark);
  return [
    ...(system === "" ? [] : [{ role: "system", content: fill(system) } as const]),
    { role: "user", content: fill(user) },
  ];
}
