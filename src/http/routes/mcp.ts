/**
 * `POST /mcp`: the Model Context Protocol, for assistants that call tools. Stateless, so there is nothing to GET and
 * nothing to DELETE. What is wrong with the request is a problem as everywhere; what is wrong with the message in it is
 * an error of JSON-RPC.
 */
import { mcpMessageSchema } from "#src/protocol/mcp.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { AppContext } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";
import { siteOf } from "../conversation/site-of.ts";
import type { CurrentGuides } from "../guides/guide-index.ts";
import { markGenerated } from "../headers/mark-generated.ts";
import { readJson } from "../input/read-json.ts";
import { clientOf } from "../limits/client-of.ts";
import { comesFromKnownOrigin } from "../mcp/known-origin.ts";
import type { McpParts } from "../mcp/serve-mcp.ts";
import type { Caller } from "../mcp/tool.ts";
import { logFault } from "../problems/log-fault.ts";
import { refuse } from "../problems/refuse.ts";
import { readerLanguage } from "../reader-language.ts";
import { serviceOrigin } from "../service-origin.ts";
import type { Route } from "./route.ts";

type RouteParts = McpParts & Pick<AppParts, "settings" | "log" | "newId" | "connectionOf" | "conversation">;

/** JSON-RPC 2.0, section 5.1. */
const INVALID_REQUEST = -32_600;

export function mcpRoute(parts: RouteParts, guides: CurrentGuides): Route {
  const { settings } = parts;
  return {
    method: "post",
    path: "/mcp",
    operation: {
      id: "callTool",
      group: "questions",
      body: { mediaType: "application/json", schema: mcpMessageSchema },
      reply: { isMarked: true, mediaType: "application/json", alternatives: [{ mediaType: "text/event-stream" }] },
      problems: [
        "body-unreadable",
        "not-allowed",
        "body-too-large",
        "type-not-supported",
        "too-many-requests",
        "fault",
      ],
    },
    async handle(c) {
      if (!comesFromKnownOrigin(c, settings)) return refuse(c, { code: "not-allowed", context: "other-site" });
      const message = await readJson(c.req.raw);
      if (!message.ok) return refuse(c, message.error);
      if (Array.isArray(message.value)) return refuseBatch(c);

      const { serveMcp } = await import("../mcp/serve-mcp.ts");
      let told: Turn | undefined;
      const reply = await serveMcp(parts, guides, {
        request: c.req.raw,
        message: message.value,
        caller: callerOf(c, (turn) => (told = turn)),
        reportFault: (error) => logFault(parts, c, error),
      });
      // A stream, as the protocols of 2025 have it, may begin before there is a turn: there its label says it alone.
      if (told === undefined || reply.headers.get("Content-Type") !== "application/json") return reply;
      markGenerated(c, told, parts.conversation.keys);
      return c.newResponse(reply.body, reply);
    },
  };

  function callerOf(c: AppContext, answered: Caller["answered"]): Caller {
    return {
      interfaceLanguage: c.get("readerLanguage"),
      language: readerLanguage(c),
      client: clientOf(c, parts),
      origin: serviceOrigin(c, settings),
      site: siteOf(c, settings),
      answered,
    };
  }
}

/** The protocol has had none since 2025-06-18; one request with a thousand calls would pass for one under the limit. */
function refuseBatch(c: AppContext): Response {
  const error = { code: INVALID_REQUEST, message: "Batches are not supported: send one message a request" };
  return c.json({ jsonrpc: "2.0", id: null, error }, 400);
}
