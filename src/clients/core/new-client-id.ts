const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * A random name for a request of ours, of 24 characters of `[A-Za-z0-9_-]`: 144 bits.
 *
 * @param fillRandom as `crypto.getRandomValues`, which unlike `randomUUID` is there on pages that are not served securely
 */
export function newClientId(fillRandom: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): string {
  return Array.from(fillRandom(new Uint8Array(24)), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
}
