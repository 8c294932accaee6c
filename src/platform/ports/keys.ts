/**
 * What only the service can make or read, because it alone knows its secret. What is made for one purpose is worth nothing
 * for another.
 *
 * After a change of the secret, what was made with the one before is still recognised; new things are made with the
 * current one.
 */
export interface Keys {
  /** 32 bytes that nobody can tell without the secret, the same for the same purpose and parts, in their order. */
  derive(purpose: string, ...parts: readonly string[]): Uint8Array;
  /** The same under every secret that still counts, the current one first: finds what was named before a change. */
  deriveAll(purpose: string, ...parts: readonly string[]): readonly Uint8Array[];
  /**
   * Whether the bytes were derived for this purpose and these parts, or are the first ones of what was: at least 10, so
   * that nobody can try them out. Takes the same time however many are right.
   */
  verify(mac: Uint8Array, purpose: string, ...parts: readonly string[]): boolean;
  /** Encrypts a text for the store: `[A-Za-z0-9_.-]`, another one each time. */
  seal(text: string): string;
  /** @returns undefined where it was not sealed with the current or the previous secret, or was changed since */
  open(sealed: string): string | undefined;
}
