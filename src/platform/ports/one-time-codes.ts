/** Codes of six digits that a person's device makes of a secret and the time (RFC 6238): each is good for half a minute. */
export interface OneTimeCodes {
  /** A new secret, as people type it into their device: base 32. */
  newSecret(): string;
  /** `otpauth:` address of a secret, which devices read. @param name whose it is, as the device shows it */
  addressOf(secret: string, name: string): string;
  /**
   * The interval a code is of, counted since 1970; undefined where it is none of now, of the interval before or of the one
   * after: clocks differ a little.
   */
  findInterval(code: string, secret: string, now: Date): number | undefined;
}
