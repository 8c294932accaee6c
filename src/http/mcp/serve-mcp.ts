/**
 * The Model Context Protocol by the official SDK: one request in, one reply out, and nothing kept in between, so that any
 * process and any isolate can take the next one. The SDK speaks the protocol of 2026-07-28 and those of 2025, which begin
 * with a handshake.
 *
 * It is large, so this file is loaded by the first request for it.
 */
import {
  type CallToolResult,
  createMcpHandler,
  McpServer,
  type StandardSchemaWithJSON,
} from "@modelcontextprotocol/server";
import type * as z from "zod";
import { guideSchema } from "#src/protocol/guides.ts";
import {
  askToolSchema,
  foundPassagesSchema,
  getGuideSchema,
  openCaseReplySchema,
  openCaseSchema,
  searchGuidesSchema,
} from "#src/protocol/mcp.ts";
import { turnSchema } from "#src/protocol/turn.ts";
import { API_VERSION } from "../api-version.ts";
import type { AppParts } from "../app-parts.ts";
import type { CurrentGuides } from "../guides/guide-index.ts";
import { askedLanguage } from "../input/asked-language.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Refusal } from "../problems/refusal.ts";
import { describeOnce } from "./describe-once.ts";
import type { Caller, Tool } from "./tool.ts";
import { instructions, SERVER_TITLE, TOOL_TEXTS } from "./tool-texts.ts";
import { askTool } from "./tools/ask.ts";
import { getGuideTool } from "./tools/get-guide.ts";
import { openCaseTool } from "./tools/open-case.ts";
import { searchGuidesTool } from "./tools/search-guides.ts";

export type McpParts = Pick<AppParts, "ask" | "searchPassages" | "knowledge" | "notesOf" | "conversation" | "clock">;

interface McpRequest {
  readonly request: Request;
  /** Its body, read already. */
  readonly message: unknown;
  readonly caller: Caller;
  /** Logs what a tool throws. @returns the reference it is logged under */
  readonly reportFault: (error: Error) => string;
}

interface ToolSchemas<Given, Content> {
  readonly inputSchema: StandardSchemaWithJSON<unknown, Given>;
  readonly outputSchema: StandardSchemaWithJSON<unknown, Content>;
}

const SEARCH_GUIDES = schemas(searchGuidesSchema, foundPassagesSchema);
const GET_GUIDE = schemas(getGuideSchema, guideSchema);
const ASK = schemas(askToolSchema, turnSchema);
const OPEN_CASE = schemas(openCaseSchema, openCaseReplySchema);

function schemas<Given, Content>(input: z.ZodType<Given>, output: z.ZodType<Content>): ToolSchemas<Given, Content> {
  return { inputSchema: describeOnce(input), outputSchema: describeOnce(output) };
}

/** @throws Error where the SDK itself fails */
export async function serveMcp(
  parts: McpParts,
  guides: CurrentGuides,
  { request, message, caller, reportFault }: McpRequest,
): Promise<Response> {
  let thrown: Error | undefined;
  const { fetch } = createMcpHandler(createServer, {
    // Nothing here ever changes while a client listens, so that nobody keeps a stream open for it.
    maxSubscriptions: 0,
    // Also hears of every request that is refused: those are told to the client, not to the log.
    onerror: (error) => (thrown = error),
  });
  const reply = await fetch(request, { parsedBody: message });
  if (reply.status >= 500) throw thrown ?? new Error("the SDK failed without saying why");
  return reply;

  function createServer(): McpServer {
    const server = new McpServer(
      { name: "luodi", title: SERVER_TITLE, version: API_VERSION },
      { instructions: instructions(parts.knowledge.districts), capabilities: { tools: { listChanged: false } } },
    );
    const offer = <Given, Content extends object>(
      name: keyof typeof TOOL_TEXTS,
      { inputSchema, outputSchema }: ToolSchemas<Given, Content>,
      tool: Tool<Given, Content>,
    ): void => {
      server.registerTool(name, { ...TOOL_TEXTS[name], inputSchema, outputSchema }, (given) => call(tool, given));
    };
    offer("search_guides", SEARCH_GUIDES, searchGuidesTool(parts));
    offer("get_guide", GET_GUIDE, getGuideTool(parts, guides));
    offer("ask", ASK, askTool(parts));
    offer("open_case", OPEN_CASE, openCaseTool(parts));
    return server;
  }

  async function call<Given, Content extends object>(
    tool: Tool<Given, Content>,
    given: Given,
  ): Promise<CallToolResult> {
    const told = await tool(given, caller).catch((error: unknown) => {
      // The SDK would tell the client what the error says.
      const reference = reportFault(error instanceof Error ? error : new Error("something else was thrown"));
      return { ok: false, error: { code: "fault", reference } } as const;
    });
    if (!told.ok) return refusalAsResult(told.error, given);
    const { content, text } = told.value;
    return { content: [{ type: "text", text }], structuredContent: { ...content } };
  }

  /** A model reads the reason and may try again, so it is a result; an error of the protocol would end the call. */
  function refusalAsResult(refusal: Refusal, given: unknown): CallToolResult {
    const { code, detail } = createProblem(refusal, askedLanguage(given) ?? caller.language);
    return { content: [{ type: "text", text: `${code}: ${detail}` }], isError: true };
  }
}
