/** A client of `/mcp`, as an assistant would have one: the official one. */
import { type CallToolResult, Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import type { HttpHost } from "./http-host.ts";

export type McpEra = "2026" | "2025";

export interface McpClient {
  readonly client: Client;
  readonly call: (tool: string, given: Readonly<Record<string, unknown>>) => Promise<CallToolResult>;
}

/** @param headers sent with every request */
export async function connectMcp(
  request: HttpHost["request"],
  { era = "2026", headers = {} }: { readonly era?: McpEra; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<McpClient> {
  const client = new Client(
    { name: "tests", version: "1" },
    { versionNegotiation: { mode: era === "2026" ? { pin: "2026-07-28" } : "legacy" } },
  );
  const transport = new StreamableHTTPClientTransport(new URL("http://localhost/mcp"), {
    fetch: (_url, init) => request("/mcp", init),
    requestInit: { headers: { ...headers } },
  });
  await client.connect(transport);
  return { client, call: (name, given) => client.callTool({ name, arguments: { ...given } }) };
}

/** What a tool says to a reader. */
export function textOf({ content }: CallToolResult): string {
  return content.map((part) => (part.type === "text" ? part.text : "")).join("");
}

/** A message by hand, for what the client would not send. */
export function postMcp(
  request: HttpHost["request"],
  message: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return request("/mcp", {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Accept: "application/json, text/event-stream",
      "MCP-Protocol-Version": "2025-11-25",
      ...headers,
    },
    body: JSON.stringify(message),
  });
}

export const LIST_TOOLS = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };
