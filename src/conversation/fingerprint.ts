/**
 * A keyed hash of a request as it was sent: tells a repetition from another request under the same name, without keeping
 * what was sent.
 */
import type { Keys } from "#src/platform/ports/keys.ts";
import { fromBase64Url, toBase64Url } from "#src/platform/shared/base64url.ts";

/** @param parts what makes it another request: whose it is, what it says */
export function fingerprintOf(keys: Keys, purpose: string, ...parts: readonly string[]): string {
  return toBase64Url(keys.derive(purpose, ...parts));
}

/** Also for one that was made before the last change of the secret. */
export function isFingerprintOf(
  fingerprint: string | undefined,
  keys: Keys,
  purpose: string,
  ...parts: readonly string[]
): boolean {
  const mac = fromBase64Url(fingerprint ?? "");
  return mac !== undefined && keys.verify(mac, purpose, ...parts);
}
