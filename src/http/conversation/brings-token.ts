import { isTokenOf } from "#src/conversation/capability.ts";
import type { Keys } from "#src/platform/ports/keys.ts";
import type { AppContext } from "../app-env.ts";
import { bearerToken } from "../input/bearer-token.ts";

/** Whether a request brings a token of a conversation. Told by the keys alone: nothing is looked up for it. */
export function bringsToken(c: AppContext, conversationId: string, keys: Keys): boolean {
  const token = bearerToken(c);
  return token !== undefined && isTokenOf(keys, conversationId, token);
}
