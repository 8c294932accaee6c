/** Sends mail through a mail server. Node only; the library is loaded with the first mail. */
import type { Transporter } from "nodemailer";
import type { Delivery } from "../../ports/delivery.ts";
import type { Mailer } from "../../ports/mailer.ts";
import { LOOPBACK } from "../../settings/loopback.ts";
import { mailHeaders } from "../../shared/mail-headers.ts";

/** For each step of a conversation with the server: connecting, its greeting, each of its replies. */
const STEP_MS = 15_000;
/** For all of them. Under the time that a notice is claimed for. */
const LONGEST_MS = 60_000;

export interface SmtpMailer extends Mailer {
  /** Ends the connections. */
  readonly close: () => void;
}

/** @param url `smtp://` or `smtps://`; to any other machine `smtp://` is refused without STARTTLS */
export function createSmtpMailer(url: string, from: string): SmtpMailer {
  const { hostname } = new URL(url);
  const requireTLS = url.startsWith("smtp:") && !LOOPBACK.test(hostname.replaceAll(/[[\]]/gu, ""));
  const domain = /@([^>\s]+)>?$/u.exec(from)?.[1] ?? hostname;
  let opened: Promise<Transporter> | undefined;

  const open = async (): Promise<Transporter> => {
    const { createTransport } = await import("nodemailer");
    return createTransport({
      url,
      requireTLS,
      connectionTimeout: STEP_MS,
      greetingTimeout: STEP_MS,
      socketTimeout: STEP_MS,
      dnsTimeout: STEP_MS,
      // Nothing of a mail is read from files or addresses.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };

  return {
    send: async (mail) => {
      const { id, to, subject, text } = mail;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tooLong = new Promise<Delivery>((resolve) => {
        timer = setTimeout(() => resolve("later"), LONGEST_MS);
      });
      try {
        const transport = await (opened ??= open());
        const sent = transport.sendMail({
          from,
          to: { name: "", address: to },
          subject,
          text,
          // The same for the same mail: a server and a mailbox can tell that they have it.
          messageId: `<${id}@${domain}>`,
          headers: mailHeaders(mail),
        });
        return await Promise.race([sent.then((): Delivery => "taken", deliveryOf), tooLong]);
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => void opened?.then((transport) => transport.close()),
  };
}

/** A reply of 5xx to the recipient or the mail is for good (RFC 5321, section 4.2.1); a refused sign-in is mended by the operator. */
function deliveryOf(error: unknown): Delivery {
  const { responseCode, code } = error as { readonly responseCode?: unknown; readonly code?: unknown };
  const isForGood = typeof responseCode === "number" && responseCode >= 500 && code !== "EAUTH";
  return isForGood ? "never" : "later";
}
