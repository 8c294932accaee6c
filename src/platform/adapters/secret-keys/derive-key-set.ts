import { hkdfSync } from "node:crypto";
import { toBase64Url } from "../../shared/base64url.ts";

/** What one secret is used for, each use with a key of its own. */
export interface KeySet {
  /** Names the secret without giving any of it away. */
  readonly id: string;
  /** For HMAC-SHA-256. */
  readonly macKey: Uint8Array;
  /** For AES-256-GCM. */
  readonly sealKey: Uint8Array;
}

const KEY_BYTES = 32;
const ID_BYTES = 6;

/** HKDF-SHA-256 (RFC 5869) without salt: the secret is random already, and must give the same keys after a restart. */
export function deriveKeySet(secret: string): KeySet {
  const derive = (use: string, bytes: number): Uint8Array =>
    new Uint8Array(hkdfSync("sha256", secret, "", `luodi/${use}`, bytes));
  return {
    id: toBase64Url(derive("id", ID_BYTES)),
    macKey: derive("mac", KEY_BYTES),
    sealKey: derive("seal", KEY_BYTES),
  };
}
