import type { NewChatCompletion } from "#src/protocol/chat-completion.ts";

/** What the user said in a conversation, message by message, oldest first. */
export function userTexts(messages: NewChatCompletion["messages"]): readonly string[] {
  return messages.flatMap((message) => {
    if (message.role !== "user") return [];
    const { content } = message;
    return [typeof content === "string" ? content : content.map(({ text }) => text).join("\n")];
  });
}
