/**
 * The secret that opens a case without its conversation, `7Z3K-0M9Q-RT5V-XA2H`: 80 bits as people can write them down.
 *
 * Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O or U, so that nothing is mistaken for a digit.
 */
import { readTypedCode } from "./read-typed-code.ts";

/** Bytes of a secret. */
export const CASE_SECRET_BYTES = 10;

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BITS = 5;
const GROUP = /.{4}(?=.)/gu;
const TYPED = /^[0-9A-HJKMNP-TV-Z]{16}$/u;

/** @throws RangeError when there are not exactly ten bytes */
export function formatCaseSecret(bytes: Uint8Array): string {
  if (bytes.length !== CASE_SECRET_BYTES) throw new RangeError(`a case secret has ${CASE_SECRET_BYTES} bytes`);
  let rest = bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
  let text = "";
  for (let bits = CASE_SECRET_BYTES * 8; bits > 0; bits -= BITS) {
    text = ALPHABET.charAt(Number(rest & 31n)) + text;
    rest >>= BigInt(BITS);
  }
  return inGroups(text);
}

/** @returns the secret in its one form, or undefined where it cannot be one */
export function parseCaseSecret(text: string): string | undefined {
  const typed = readTypedCode(text);
  return TYPED.test(typed) ? inGroups(typed) : undefined;
}

/** The ten bytes of a secret in the form that `parseCaseSecret` returns. */
export function caseSecretBytes(secret: string): Uint8Array {
  const characters = [...secret.replaceAll("-", "")];
  let rest = characters.reduce((number, character) => (number << 5n) | BigInt(ALPHABET.indexOf(character)), 0n);
  const bytes = new Uint8Array(CASE_SECRET_BYTES);
  for (let at = CASE_SECRET_BYTES - 1; at >= 0; at--) {
    bytes[at] = Number(rest & 255n);
    rest >>= 8n;
  }
  return bytes;
}

function inGroups(text: string): string {
  return text.replaceAll(GROUP, "$&-");
}
