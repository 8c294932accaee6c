/**
 * A conversation is a capability: whoever holds a token of it may read and continue it. Tokens are derived, so nothing in
 * the store opens a conversation, and any number of them can be given out.
 */
import { fromBase64Url, toBase64Url } from "#src/platform/shared/base64url.ts";
import type { Keys } from "#src/platform/ports/keys.ts";

const PURPOSE = "conversation-token";
const SEPARATOR = ".";

/** @param nonce makes this token another one than those given out before; of `[A-Za-z0-9_-]` */
export function issueToken(keys: Keys, conversationId: string, nonce: string): string {
  return `${nonce}${SEPARATOR}${toBase64Url(keys.derive(PURPOSE, conversationId, nonce))}`;
}

export function isTokenOf(keys: Keys, conversationId: string, token: string): boolean {
  const [nonce, mac, ...more] = token.split(SEPARATOR);
  if (nonce === undefined || mac === undefined || more.length > 0) return false;
  const bytes = fromBase64Url(mac);
  return bytes !== undefined && keys.verify(bytes, PURPOSE, conversationId, nonce);
}
