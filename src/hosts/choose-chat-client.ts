import type { OpenChat } from "#src/platform/adapters/chat-endpoint/open-chat.ts";
import { createLangchainChat } from "#src/platform/adapters/langchain-chat/create-langchain-chat.ts";
import { createPlainChat } from "#src/platform/adapters/plain-chat/create-plain-chat.ts";
import type { Settings } from "#src/platform/settings/settings.ts";

/** Where both clients of models are at hand, as on Node. */
export function chooseChatClient({ chatClient }: Pick<Settings, "chatClient">): OpenChat {
  return { plain: createPlainChat, langchain: createLangchainChat }[chatClient];
}
