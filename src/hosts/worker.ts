import { DurableObject } from "cloudflare:workers";

export { LiveChannel } from "#src/platform/adapters/durable-object-bus/live-channel.ts";

/** The object of one conversation. */
export class ConversationRoom extends DurableObject {
  override fetch(): Response {
    return new Response(null, { status: 503 });
  }
}

export default {
  fetch: () => new Response(null, { status: 503 }),
} satisfies ExportedHandler;
