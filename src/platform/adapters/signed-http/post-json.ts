import type { Delivery } from "../../ports/delivery.ts";

/** Longer than a service needs that is well, and well under the time a notice is claimed for. */
const TIMEOUT_MS = 15_000;

export interface JsonReply {
  readonly status: number;
  readonly text: string;
}

/** Posts once. @returns undefined where nobody replied in time, or the reply broke off: it may have been taken or not */
export async function postJson(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<JsonReply | undefined> {
  try {
    const reply = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json; charset=utf-8", ...headers },
      body,
      // A signature is for who it was meant for.
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { status: reply.status, text: await reply.text() };
  } catch {
    return undefined;
  }
}

/** Too busy, or too early: worth another try. */
const MAYBE_LATER = [408, 425, 429];

/** What the status of a reply says of the message. */
export function deliveryOf(reply: Pick<JsonReply, "status"> | undefined): Delivery {
  if (reply === undefined || reply.status >= 500 || MAYBE_LATER.includes(reply.status)) return "later";
  return reply.status >= 200 && reply.status < 300 ? "taken" : "never";
}
