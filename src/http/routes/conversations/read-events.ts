/**
 * `GET /api/conversations/{id}/events`: what was recorded after a place and, as a stream, each new event as it comes. Who
 * asks for JSON polls instead.
 */
import { followEvents } from "#src/conversation/follow-events.ts";
import { showEvent } from "#src/conversation/show-event.ts";
import {
  conversationPathSchema,
  type EventsPage,
  eventsQuerySchema,
  eventsSchema,
} from "#src/protocol/conversation.ts";
import { SEE_EVERY_MS } from "#src/platform/ports/presence.ts";
import type { AppParts } from "../../app-parts.ts";
import type { AppContext } from "../../app-env.ts";
import { findOwnConversation } from "../../conversation/authorise.ts";
import { CONVERSATION_PROBLEMS } from "../../conversation/conversation-problems.ts";
import { readQuery } from "../../input/read-query.ts";
import { wantsJson } from "../../input/wants-json.ts";
import { refuse } from "../../problems/refuse.ts";
import { HEARTBEAT, sendEventStream, type StreamEvent } from "../../streams/event-stream.ts";
import type { Route } from "../route.ts";

const EVENTS_A_POLL = 200;
const SEQ = /^\d{1,15}$/u;

type EventsParts = Pick<AppParts, "conversation" | "turns" | "notices" | "closing">;

export function readEventsRoute({ conversation: parts, turns, notices, closing }: EventsParts): Route {
  return {
    method: "get",
    path: "/api/conversations/{id}/events",
    operation: {
      id: "readEvents",
      group: "conversations",
      path: conversationPathSchema,
      query: eventsQuerySchema,
      reply: {
        mediaType: "application/json",
        schema: eventsSchema,
        alternatives: [{ mediaType: "text/event-stream" }],
      },
      problems: [...CONVERSATION_PROBLEMS, "field-invalid"],
      access: "conversation",
    },
    async handle(c) {
      const conversation = await findOwnConversation(c, parts);
      if (conversation === undefined) return refuse(c, { code: "not-found" });
      const query = readQuery(c, eventsQuerySchema);
      if (!query.ok) return refuse(c, query.error);

      const after = lastEventId(c) ?? Number(query.value.after ?? 0);
      if (wantsJson(c)) {
        // Whoever polls reads, too: until they have not come back for a minute.
        turns.attachReader(conversation.id)();
        const events = await parts.conversations.read(conversation.id, after, EVENTS_A_POLL);
        await notices.presence.seeVisitor(conversation.id, parts.clock.now());
        return c.json({
          events: events.map((event) => showEvent(event, parts.keys)),
          next: events.at(-1)?.seq ?? after,
        } satisfies EventsPage);
      }
      return stream(conversation.id, after);
    },
  };

  function stream(conversationId: string, after: number): Response {
    const gone = new AbortController();
    async function* events(): AsyncGenerator<StreamEvent | typeof HEARTBEAT, void> {
      const leave = turns.attachReader(conversationId);
      try {
        const signal = AbortSignal.any([gone.signal, closing]);
        let seenAt = new Date(0);
        // Opens the stream at once: a reader learns that it is connected before anything happens.
        yield HEARTBEAT;
        for await (const event of followEvents(parts, conversationId, after, signal)) {
          if (event !== "heartbeat") {
            yield { id: String(event.seq), event: event.kind, data: showEvent(event, parts.keys) };
            continue;
          }
          yield HEARTBEAT;
          const now = parts.clock.now();
          if (now.getTime() - seenAt.getTime() < SEE_EVERY_MS) continue;
          seenAt = now;
          await notices.presence.seeVisitor(conversationId, now);
        }
      } finally {
        leave();
      }
    }
    return sendEventStream(events(), () => gone.abort());
  }
}

/** What a browser sends when it comes back; anything else is no place. */
function lastEventId(c: AppContext): number | undefined {
  const sent = c.req.header("Last-Event-ID") ?? "";
  return SEQ.test(sent) ? Number(sent) : undefined;
}
