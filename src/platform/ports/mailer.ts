import type { Delivery } from "./delivery.ts";

/** Sends plain-text mail. Never throws: what became of a mail is what it returns. */
export interface Mailer {
  send(mail: Mail): Promise<Delivery>;
}

export interface Mail {
  /** The same whenever the same mail is sent again; of `[A-Za-z0-9_-]`. */
  readonly id: string;
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /**
   * Where a POST without anything else ends mail to this address (RFC 8058); undefined: to staff, who are not
   * subscribers.
   */
  readonly unsubscribeUrl: string | undefined;
}
