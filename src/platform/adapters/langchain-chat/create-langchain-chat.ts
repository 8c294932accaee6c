/**
 * A chat model behind any endpoint that is compatible with OpenAI's, through LangChain. What LangChain costs is paid by the
 * first request, not by a start that may never need it.
 */
import type { ChatModel } from "../../ports/chat-model.ts";
import type { ModelSettings } from "../../settings/settings.ts";
import { createChat } from "../chat-endpoint/create-chat.ts";
import type { Patience } from "../chat-endpoint/patience.ts";
import { describeFailure } from "../langchain-endpoint/describe-failure.ts";
import { openChunks } from "./open-chunks.ts";

export function createLangchainChat(settings: ModelSettings, patience: Patience): ChatModel {
  return createChat({ name: settings.name, streamChunks: openChunks(settings), describe: describeFailure }, patience);
}
