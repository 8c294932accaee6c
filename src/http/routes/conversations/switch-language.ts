/** `PATCH /api/conversations/{id}`: fixes the language of every answer from now on. */
import { switchLanguage } from "#src/conversation/switch-language.ts";
import { changedConversationSchema, conversationPathSchema, languageChangeSchema } from "#src/protocol/conversation.ts";
import type { AppParts } from "../../app-parts.ts";
import { findOwnConversation } from "../../conversation/authorise.ts";
import { CONVERSATION_PROBLEMS, SENT_PROBLEMS } from "../../conversation/conversation-problems.ts";
import { tellConversation } from "../../conversation/tell-conversation.ts";
import { readInput } from "../../input/read-input.ts";
import { refuse } from "../../problems/refuse.ts";
import type { Route } from "../route.ts";

export function switchLanguageRoute({ conversation: parts }: Pick<AppParts, "conversation">): Route {
  return {
    method: "patch",
    path: "/api/conversations/{id}",
    operation: {
      id: "switchLanguage",
      group: "conversations",
      path: conversationPathSchema,
      body: { mediaType: "application/json", schema: languageChangeSchema },
      reply: { mediaType: "application/json", schema: changedConversationSchema },
      problems: [...CONVERSATION_PROBLEMS, ...SENT_PROBLEMS],
      access: "conversation",
    },
    async handle(c) {
      const conversation = await findOwnConversation(c, parts);
      if (conversation === undefined) return refuse(c, { code: "not-found" });
      const change = await readInput(c, languageChangeSchema);
      if (!change.ok) return refuse(c, change.error);

      const isSwitched = await switchLanguage(parts, conversation, change.value.language);
      if (!isSwitched) return refuse(c, { code: "not-found" });
      return c.json(await tellConversation(parts, conversation));
    },
  };
}
