/** `PATCH /api/conversations/{id}`: fixes the language of every answer from now on, gives and withdraws consents. */
import { changeConsents } from "#src/conversation/change-consents.ts";
import { switchLanguage } from "#src/conversation/switch-language.ts";
import {
  changedConversationSchema,
  conversationChangeSchema,
  conversationPathSchema,
} from "#src/protocol/conversation.ts";
import type { AppParts } from "../../app-parts.ts";
import { findOwnConversation } from "../../conversation/authorise.ts";
import { CONVERSATION_PROBLEMS, SENT_PROBLEMS } from "../../conversation/conversation-problems.ts";
import { consentToModels } from "../../conversation/consent-to-models.ts";
import { tellConversation } from "../../conversation/tell-conversation.ts";
import { readInput } from "../../input/read-input.ts";
import { refuse } from "../../problems/refuse.ts";
import { readerLanguage } from "../../reader-language.ts";
import type { Route } from "../route.ts";

type ChangeParts = Pick<AppParts, "conversation" | "settings">;

export function changeConversationRoute({ conversation: parts, settings }: ChangeParts): Route {
  return {
    method: "patch",
    path: "/api/conversations/{id}",
    operation: {
      id: "changeConversation",
      group: "conversations",
      path: conversationPathSchema,
      body: { mediaType: "application/json", schema: conversationChangeSchema },
      reply: { mediaType: "application/json", schema: changedConversationSchema },
      problems: [...CONVERSATION_PROBLEMS, ...SENT_PROBLEMS],
      access: "conversation",
    },
    async handle(c) {
      const conversation = await findOwnConversation(c, parts);
      if (conversation === undefined) return refuse(c, { code: "not-found" });
      const change = await readInput(c, conversationChangeSchema);
      if (!change.ok) return refuse(c, change.error);
      const { language } = change.value;
      const consents = change.value.consents && consentToModels(change.value.consents, settings);
      if (consents?.ok === false) return refuse(c, consents.error);

      const isChanged =
        (consents === undefined ||
          (await changeConsents(parts, conversation, { consents: consents.value, language: readerLanguage(c) }))) &&
        (language === undefined || (await switchLanguage(parts, conversation, language)));
      if (!isChanged) return refuse(c, { code: "not-found" });
      return c.json(await tellConversation(parts, conversation));
    },
  };
}
