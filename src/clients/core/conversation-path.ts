/** What it takes to read and continue a conversation. */
export interface ConversationKey {
  readonly id: string;
  readonly token: string;
}

export function pathOf(conversationId: string): string {
  return `/api/conversations/${encodeURIComponent(conversationId)}`;
}
