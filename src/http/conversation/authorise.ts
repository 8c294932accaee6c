/** Who may: whoever brings a token of the conversation. Everybody else hears that it does not exist. */
import type { Conversation } from "#src/conversation/conversation.ts";
import type { AppContext } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";
import { bringsToken } from "./brings-token.ts";

/** @returns undefined without a token of it, or where there is no such conversation: the two look the same */
export async function findOwnConversation(
  c: AppContext,
  { keys, conversations }: Pick<AppParts["conversation"], "keys" | "conversations">,
): Promise<Conversation | undefined> {
  const id = c.req.param("id") ?? "";
  return bringsToken(c, id, keys) ? conversations.find(id) : undefined;
}
