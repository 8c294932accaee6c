import type { Conversation } from "#src/conversation/conversation.ts";
import type { ConversationRow } from "./tables.ts";

export function rowOfConversation(conversation: Conversation): ConversationRow {
  const { id, startedAt, language, channel, site, district = null, fingerprint } = conversation;
  return { id, started_at: startedAt.getTime(), language, channel, site, district, fingerprint };
}

export function conversationOfRow(row: ConversationRow): Conversation {
  const { id, started_at, language, channel, site, district, fingerprint } = row;
  return {
    id,
    startedAt: new Date(started_at),
    language,
    channel,
    site,
    ...(district !== null && { district }),
    fingerprint,
  };
}
