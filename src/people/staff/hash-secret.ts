const encoder = new TextEncoder();

/**
 * SHA-256 of a text in hexadecimal digits. Keeps secret what cannot be guessed, such as the token of a session; a password
 * can be guessed, see `Passwords`.
 */
export async function hashSecret(secret: string): Promise<string> {
  return hexadecimal(new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(secret))));
}

export function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
