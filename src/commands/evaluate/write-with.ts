import type { ChatModel } from "#src/platform/ports/chat-model.ts";
import type { Prompts } from "#src/platform/prompts/prompt.ts";
import type { Writing } from "#src/turn/writing.ts";

/** One model for everything, without a limit: whoever runs a report pays for it knowingly. */
export function writeWith(model: ChatModel, prompts: Prompts): Writing {
  return { prompts, admit: async () => [model], patienceMs: 45_000, report: () => {} };
}
