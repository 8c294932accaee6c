/** The clients of models that stand behind the port: what one of them does, all do. */
import type { Patience } from "#src/platform/adapters/chat-endpoint/patience.ts";
import { createLangchainChat } from "#src/platform/adapters/langchain-chat/create-langchain-chat.ts";
import { createPlainChat } from "#src/platform/adapters/plain-chat/create-plain-chat.ts";
import type { ChatModel } from "#src/platform/ports/chat-model.ts";
import type { ModelSettings, Settings } from "#src/platform/settings/settings.ts";

interface ChatClient {
  readonly client: Settings["chatClient"];
  readonly open: (settings: ModelSettings, patience: Patience) => ChatModel;
  /** What it sends as a key where none is set: OpenAI's own client cannot do without. */
  readonly keyWithoutKey: string | undefined;
}

export const CHAT_CLIENTS: readonly ChatClient[] = [
  { client: "plain", open: createPlainChat, keyWithoutKey: undefined },
  { client: "langchain", open: createLangchainChat, keyWithoutKey: "Bearer none" },
];
