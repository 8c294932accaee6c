import type { Delivery } from "./delivery.ts";

/** One place elsewhere that takes messages in JSON, each signed. Never throws. */
export interface Webhook {
  post(message: WebhookMessage): Promise<Delivery>;
}

export interface WebhookMessage {
  /** The same whenever the same message is sent again: whoever takes it can tell. */
  readonly id: string;
  readonly body: object;
}
