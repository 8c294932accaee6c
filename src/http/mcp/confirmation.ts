/**
 * A user's agreement to one request, asked for by one call and brought by the next. It is bound to what the user saw,
 * and nothing is stored for it: what came back is compared with what only the service could have written.
 *
 * The model between us and the user could bring it without asking anybody; it cannot bring one for something else, nor
 * one that was made up.
 */
import type { Clock } from "#src/platform/ports/clock.ts";
import type { Keys } from "#src/platform/ports/keys.ts";
import { fromBase64Url, toBase64Url } from "#src/platform/shared/base64url.ts";

export interface Confirmation {
  readonly token: string;
  readonly expiresAt: Date;
}

export type ConfirmationFault = "expired" | "of-another";

interface ConfirmationParts {
  readonly keys: Pick<Keys, "derive" | "verify">;
  readonly clock: Clock;
}

/** Long enough to read a page of text, short enough that the user still knows what it was about. */
const VALID_MS = 10 * 60_000;
const PURPOSE = "mcp-confirmation";
const SEPARATOR = ".";
const NONCE_BYTES = 12;
/** Models copy it sign by sign, so it is no longer than it must be. */
const MAC_BYTES = 16;

/** @param request all that the user is asked to agree to: one for anything else is another */
export function askForConfirmation({ keys, clock }: ConfirmationParts, request: string): Confirmation {
  const expiresAt = new Date(clock.now().getTime() + VALID_MS);
  const expires = expiresAt.getTime().toString(36);
  // Two users who ask for the same at the same moment get a case each.
  const nonce = toBase64Url(crypto.getRandomValues(new Uint8Array(NONCE_BYTES)));
  const mac = keys.derive(PURPOSE, expires, nonce, request).slice(0, MAC_BYTES);
  return { token: [expires, nonce, toBase64Url(mac)].join(SEPARATOR), expiresAt };
}

/** @returns what is wrong with a confirmation that was brought; undefined where it was given for this request */
export function findConfirmationFault(
  { keys, clock }: ConfirmationParts,
  request: string,
  token: string,
): ConfirmationFault | undefined {
  const [expires = "", nonce = "", mac = "", ...more] = token.split(SEPARATOR);
  const bytes = fromBase64Url(mac);
  if (more.length > 0 || bytes?.length !== MAC_BYTES || !keys.verify(bytes, PURPOSE, expires, nonce, request)) {
    return "of-another";
  }
  return Number.parseInt(expires, 36) > clock.now().getTime() ? undefined : "expired";
}
