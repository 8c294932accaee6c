/**
 * Signs a message as Standard Webhooks 1.0 has it (https://github.com/standard-webhooks/standard-webhooks, specification):
 * `webhook-id`, `webhook-timestamp` in seconds, and `webhook-signature`, which is `v1,` and the base 64 of HMAC-SHA-256
 * over `<id>.<timestamp>.<body>`. Whoever checks it refuses a timestamp that is minutes old, and takes an id once.
 */
const PREFIX = "whsec_";

export interface SignedMessage {
  readonly id: string;
  readonly body: string;
}

/** @param secret `whsec_` and the key in base 64 */
export async function signMessage(
  { id, body }: SignedMessage,
  secret: string,
  now: Date,
): Promise<Readonly<Record<string, string>>> {
  const timestamp = Math.floor(now.getTime() / 1000);
  const bytes = Uint8Array.from(atob(secret.slice(PREFIX.length)), (character) => character.codePointAt(0) ?? 0);
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytes, hmac, false, ["sign"]);
  const signature = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(`${id}.${timestamp}.${body}`));
  const written = btoa(String.fromCodePoint(...new Uint8Array(signature)));
  return { "webhook-id": id, "webhook-timestamp": String(timestamp), "webhook-signature": `v1,${written}` };
}
