/** Bytes as text that may stand anywhere: `[A-Za-z0-9_-]`, without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join("");
  return btoa(characters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @returns undefined for any text that `toBase64Url` does not write: each bytes have one text */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/u.test(text) || text.length % 4 === 1) return undefined;
  const characters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(characters, (character) => character.codePointAt(0) ?? 0);
  return toBase64Url(bytes) === text ? bytes : undefined;
}
