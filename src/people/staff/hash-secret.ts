import { toBase64Url } from "#src/platform/shared/base64url.ts";

const encoder = new TextEncoder();

/**
 * SHA-256 of a text. Keeps secret what cannot be guessed, such as the token of a session; a password
 * can be guessed, see `Passwords`.
 */
export async function hashSecret(secret: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(secret))));
}
