import type { Clock } from "../../ports/clock.ts";
import type { Webhook } from "../../ports/webhook.ts";
import type { SignedEndpoint } from "../../settings/settings.ts";
import { deliveryOf, postJson } from "./post-json.ts";
import { signMessage } from "./sign-message.ts";

/** Posts each message once, signed. Trying again is for those who keep the message. */
export function createWebhook({ url, secret }: SignedEndpoint, clock: Clock): Webhook {
  return {
    post: async ({ id, body }) => {
      const written = JSON.stringify(body);
      return deliveryOf(await postJson(url, written, await signMessage({ id, body: written }, secret, clock.now())));
    },
  };
}
