/** What a host's own settings, its clock and its faults do to the tools for assistants. */
import { describe, it } from "vitest";
import type { AppParts } from "#src/http/app-parts.ts";
import { createApp } from "#src/http/create-app.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { MCP_MESSAGES } from "#src/language/messages/mcp.ts";
import { openCaseReplySchema } from "#src/protocol/mcp.ts";
import { connectMcp, LIST_TOOLS, postMcp, textOf } from "#test/contract/mcp-client.ts";
import { makeAppParts } from "#test/support/app-parts.ts";

type Change = Parameters<typeof makeAppParts>[0];

function appOf(change: Change = {}) {
  const app = createApp(makeAppParts(change));
  return async (path: string, init?: RequestInit): Promise<Response> => app.request(path, init);
}

const settings = (change: Partial<AppParts["settings"]>): Pick<AppParts, "settings"> => ({
  settings: { ...makeAppParts().settings, ...change },
});

describe("a page that calls tools", () => {
  it.for([
    { origin: "https://luodi.example", by: { publicUrl: "https://luodi.example" }, status: 200 },
    {
      origin: "https://site.example",
      by: { publicUrl: "https://luodi.example", sites: ["https://site.example"] },
      status: 200,
    },
    { origin: "http://luodi.example", by: { publicUrl: "https://luodi.example" }, status: 403 },
    { origin: "https://other.example", by: { sites: ["https://site.example"] }, status: 403 },
    { origin: "http://localhost", by: {}, status: 200 },
    { origin: "http://localhost:1", by: {}, status: 403 },
    { origin: "http://localhost", by: { publicUrl: "https://luodi.example" }, status: 403 },
  ])("at $origin gets $status with $by", async ({ origin, by, status }, { expect }) => {
    const response = await postMcp(appOf(settings(by)), LIST_TOOLS, { Origin: origin });

    expect(response.status).toBe(status);
    await response.body?.cancel();
  });

  it("gets nothing by a name that was pointed at this machine", async ({ expect }) => {
    const request = appOf();
    const response = await postMcp(async (path, init) => request(`http://evil.example${path}`, init), LIST_TOOLS, {
      Origin: "http://evil.example",
    });

    expect(response.status).toBe(403);
  });

  it("may send the headers of the protocol from a listed site", async ({ expect }) => {
    const response = await appOf(settings({ sites: ["https://site.example"] }))("/mcp", {
      method: "OPTIONS",
      headers: { Origin: "https://site.example", "Access-Control-Request-Method": "POST" },
    });

    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("https://site.example");
    expect(response.headers.get("Access-Control-Allow-Headers")).toContain("MCP-Protocol-Version");
  });
});

describe("tools for assistants", () => {
  it("are limited as visitors are", async ({ expect }) => {
    const request = appOf(settings({ requestsPerMinute: 2 }));
    const statuses: number[] = [];
    for (let sent = 0; sent < 3; sent++) {
      const response = await postMcp(request, LIST_TOOLS);
      statuses.push(response.status);
      await response.body?.cancel();
    }

    expect(statuses).toEqual([200, 200, 429]);
  });

  it("tell of a fault by its reference alone, and the log where it was", async ({ expect }) => {
    const logged: unknown[] = [];
    const request = appOf({
      ask: async () => {
        throw new Error("database at 10.0.0.5 said: 13812345678");
      },
      log: { info: () => {}, warn: () => {}, error: (event, fields) => logged.push(event, fields) },
    });
    const { call } = await connectMcp(request);
    const failed = await call("ask", { text: "Anything", language: "ko" });

    expect(failed.isError).toBe(true);
    expect(textOf(failed)).toMatch(/^fault: .*reference-1/u);
    expect(JSON.stringify(failed)).not.toMatch(/10\.0\.0\.5|13812345678/u);
    expect(JSON.stringify(logged)).toContain("reference-1");
    expect(JSON.stringify(logged)).not.toMatch(/10\.0\.0\.5|13812345678/u);
  });

  it.for(LANGUAGES)("say in %s that nothing was found", async (language, { expect }) => {
    const request = appOf({ searchPassages: async () => ({ ok: true, value: { language, candidates: [] } }) });
    const { call } = await connectMcp(request);

    expect(textOf(await call("search_guides", { query: "Anything" }))).toBe(
      MCP_MESSAGES[language].mcp["nothing-found"],
    );
  });
});

describe("a case by an assistant", () => {
  const given = { text: "We need a person.", language: "en" } as const;

  it("is not opened by a confirmation older than ten minutes", async ({ expect }) => {
    let now = new Date("2026-11-25T08:00:00Z");
    const { call } = await connectMcp(appOf({ clock: { now: () => now } }));
    const { confirmation } = openCaseReplySchema.parse((await call("open_case", given)).structuredContent);
    now = new Date(confirmation?.expiresAt ?? "");
    const late = await call("open_case", { ...given, confirmation: confirmation?.token });

    expect(late.structuredContent).toMatchObject({ status: "to-be-confirmed" });
    expect(textOf(late)).toContain(MCP_MESSAGES.en.mcp.case.expired);
  });

  it("is never opened past the limit of cases: its user learns who to ask", async ({ expect }) => {
    const parts = makeAppParts();
    const { call } = await connectMcp(appOf({ conversation: { ...parts.conversation, casesPerHour: 0 } }));
    const { confirmation } = openCaseReplySchema.parse((await call("open_case", given)).structuredContent);
    const refused = await call("open_case", { ...given, confirmation: confirmation?.token });
    const reply = openCaseReplySchema.parse(refused.structuredContent);

    expect(reply).toMatchObject({ status: "not-opened", handoff: { offered: true } });
    expect(reply.handoff?.number).toBeUndefined();
    expect(textOf(refused)).toContain("12345");
  });

  it("speaks the language its caller accepts where the text is in no language of ours", async ({ expect }) => {
    const { call } = await connectMcp(appOf(), { headers: { "Accept-Language": "ja" } });
    const shown = await call("open_case", { text: "Нам нужен человек, пожалуйста." });

    expect(shown.structuredContent).toMatchObject({ language: "ja" });
    expect(textOf(shown)).toContain(MCP_MESSAGES.ja.mcp.case.agree);
  });
});
