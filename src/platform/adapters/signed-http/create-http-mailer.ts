import type { Mailer } from "../../ports/mailer.ts";
import type { Webhook } from "../../ports/webhook.ts";
import { mailHeaders } from "../../shared/mail-headers.ts";

/**
 * Leaves mail to a service of the operator's that sends it: `{id, from, to, subject, text, headers}` as a signed message.
 * For the Worker, from which no mail server can be reached as it is from Node.
 */
export function createHttpMailer(webhook: Webhook, from: string): Mailer {
  return {
    send: (mail) => {
      const { id, to, subject, text } = mail;
      return webhook.post({ id, body: { id, from, to, subject, text, headers: mailHeaders(mail) } });
    },
  };
}
