/**
 * A chat model behind any endpoint that is compatible with OpenAI's, over `fetch` alone: the client for those who want no
 * more than a stream of text. It weighs next to nothing, and a part costs it little more than reading its JSON.
 */
import type { ChatModel } from "../../ports/chat-model.ts";
import type { ModelSettings } from "../../settings/settings.ts";
import { createChat } from "../chat-endpoint/create-chat.ts";
import type { Patience } from "../chat-endpoint/patience.ts";
import { describeFault } from "./endpoint-error.ts";
import { openCompletions } from "./open-completions.ts";

export function createPlainChat(settings: ModelSettings, patience: Patience): ChatModel {
  return createChat(
    { name: settings.name, streamChunks: openCompletions(settings), describe: describeFault },
    patience,
  );
}
