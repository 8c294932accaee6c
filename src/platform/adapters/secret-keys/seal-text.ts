/** Sealing with one key set: AES-256-GCM with a random nonce. The sealed text is `<key set's id>.<nonce, text, tag>`. */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { fromBase64Url, toBase64Url } from "../../shared/base64url.ts";
import type { KeySet } from "./derive-key-set.ts";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function sealText(text: string, { id, sealKey }: KeySet): string {
  const nonce = new Uint8Array(randomBytes(NONCE_BYTES));
  const cipher = createCipheriv(CIPHER, sealKey, nonce, { authTagLength: TAG_BYTES });
  const encrypted = [cipher.update(new TextEncoder().encode(text)), cipher.final()];
  return `${id}.${toBase64Url(join([nonce, ...encrypted, cipher.getAuthTag()]))}`;
}

/** @returns undefined where this key set did not seal it, or it was changed since */
export function openText(sealed: string, { id, sealKey }: KeySet): string | undefined {
  if (!sealed.startsWith(`${id}.`)) return undefined;
  const bytes = fromBase64Url(sealed.slice(id.length + 1));
  if (bytes === undefined || bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv(CIPHER, sealKey, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const decrypted = [decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()];
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(join(decrypted));
  } catch {
    // The only way the cipher has to say that the tag does not fit.
    return undefined;
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
