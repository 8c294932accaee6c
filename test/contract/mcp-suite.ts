/** What every host promises to assistants that call tools: the same as to its visitors, and no case without a yes. */
import { describe, it } from "vitest";
import { guideSchema } from "#src/protocol/guides.ts";
import { foundPassagesSchema, openCaseReplySchema } from "#src/protocol/mcp.ts";
import { turnSchema } from "#src/protocol/turn.ts";
import { type HttpHost, QUESTION } from "./http-host.ts";
import { connectMcp, LIST_TOOLS, postMcp, textOf } from "./mcp-client.ts";
import { codeOf, lookUp, postJson, visitorOf } from "./visitor.ts";

const TOOLS = ["search_guides", "get_guide", "ask", "open_case"];

const REQUESTS = [
  { language: "zh", text: "我们的施工许可还差什么材料？电话 13812345678" },
  { language: "en", text: "What is missing in our building permit? Call 13812345678" },
  { language: "ja", text: "建設許可にはまだどの書類が必要ですか。電話 13812345678" },
  { language: "ko", text: "건설 허가에 아직 어떤 서류가 필요합니까? 전화 13812345678" },
];

export function describeMcpContract(name: string, { request }: Pick<HttpHost, "request">): void {
  describe(`${name}: tools for assistants`, () => {
    it.for(["2026", "2025"] as const)(
      "are listed in the protocol of %s, with what they do",
      async (era, { expect }) => {
        const { client } = await connectMcp(request, { era });
        const { tools } = await client.listTools();

        expect(tools.map((tool) => tool.name)).toEqual(TOOLS);
        expect(client.getInstructions()).toContain("jimo");
        for (const { description, inputSchema, outputSchema, annotations } of tools) {
          expect(description?.length).toBeGreaterThan(50);
          expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
          expect(outputSchema).toMatchObject({ type: "object" });
          expect(annotations).toMatchObject({ destructiveHint: false, openWorldHint: false });
        }
        expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true).map((tool) => tool.name)).toEqual([
          "open_case",
        ]);
      },
    );

    it.for(["2026", "2025"] as const)("answer as the API does, in the protocol of %s", async (era, { expect }) => {
      const { call } = await connectMcp(request, { era });
      const answered = await call("ask", { text: QUESTION });
      const turn = turnSchema.parse(answered.structuredContent);
      const onApi = turnSchema.parse(await (await postJson(request, "/api/ask", { text: QUESTION })).json());

      expect({ ...turn, id: onApi.id }).toEqual(onApi);
      expect(textOf(answered)).toContain(turn.text);
      for (const { n, title } of turn.citations) expect(textOf(answered)).toContain(`[${n}] ${title}`);
    });

    it.for(REQUESTS)("speak $language", async ({ language }, { expect }) => {
      const { call } = await connectMcp(request);
      const turn = turnSchema.parse((await call("ask", { text: QUESTION, language })).structuredContent);
      const found = foundPassagesSchema.parse(
        (await call("search_guides", { query: QUESTION, language })).structuredContent,
      );
      const guide = guideSchema.parse(
        (await call("get_guide", { id: found.passages[0]?.guideId, language })).structuredContent,
      );

      expect([turn.language, found.language, guide.language]).toEqual([language, language, language]);
    });

    it("find sections and read the guides they stand in", async ({ expect }) => {
      const { call } = await connectMcp(request);
      const searched = await call("search_guides", { query: QUESTION, district: "jimo", limit: 3 });
      const { passages } = foundPassagesSchema.parse(searched.structuredContent);
      const [first] = passages;
      const read = await call("get_guide", { id: first?.guideId, language: "en" });
      const onApi = await request(`/api/guides/${first?.guideId}?language=en`);

      expect(passages.length).toBeGreaterThan(0);
      expect(passages.length).toBeLessThanOrEqual(3);
      expect(first?.url).toContain(`/guides/${first?.guideId}?language=en#`);
      expect(textOf(searched)).toContain(first?.snippet);
      expect({ ...(read.structuredContent as object), page: "" }).toEqual({
        ...((await onApi.json()) as object),
        page: "",
      });
      expect(textOf(read)).toContain(`## ${first?.heading}`);
    });

    it.for([
      { tool: "ask", given: { text: QUESTION, colour: "blue" }, said: "colour" },
      { tool: "ask", given: {}, said: "text" },
      { tool: "ask", given: { text: " \u200b" }, said: "text-empty: " },
      { tool: "ask", given: { text: "问".repeat(1001) }, said: "text-too-long: " },
      { tool: "ask", given: { text: QUESTION, language: "fr" }, said: "language" },
      { tool: "ask", given: { text: QUESTION, district: "atlantis" }, said: "jimo" },
      { tool: "search_guides", given: { query: QUESTION, district: "atlantis" }, said: "jimo" },
      { tool: "search_guides", given: { query: "" }, said: "text-empty: " },
      { tool: "search_guides", given: { query: QUESTION, limit: 11 }, said: "limit" },
      { tool: "get_guide", given: { id: "alchemy" }, said: "not-found: " },
      { tool: "open_case", given: { text: "问".repeat(1001) }, said: "text-too-long: " },
      {
        tool: "open_case",
        given: { text: "Help", contact: { kind: "email", value: "kim@example.com" } },
        said: "consent",
      },
    ])("say what is wrong with $given for $tool", async ({ tool, given, said }, { expect }) => {
      const { call } = await connectMcp(request);
      const refused = await call(tool, given);

      expect(refused.isError).toBe(true);
      expect(textOf(refused)).toContain(said);
      expect(refused.structuredContent).toBeUndefined();
    });

    it("are those that are listed, and no other", async ({ expect }) => {
      const { call } = await connectMcp(request);

      await expect(call("delete_everything", {})).rejects.toThrow("not found");
    });

    it("keep no stream open for what never changes", async ({ expect }) => {
      const { client } = await connectMcp(request);

      await expect(client.listen({ toolsListChanged: true })).rejects.toThrow();
    });
  });

  describe(`${name}: a case by an assistant`, () => {
    it.for(REQUESTS)("is opened in $language once its user has confirmed", async ({ language, text }, { expect }) => {
      const { call } = await connectMcp(request);
      const asked = await call("open_case", { text });
      const shown = openCaseReplySchema.parse(asked.structuredContent);
      const opened = await call("open_case", { text, confirmation: shown.confirmation?.token });
      const reply = openCaseReplySchema.parse(opened.structuredContent);
      const { number = "", secret = "" } = reply.handoff ?? {};
      const status = await lookUp(request, number, secret);
      const record = JSON.stringify(await visitorOf(request, status.conversation.id, status.conversation.token).read());

      expect(shown).toMatchObject({ status: "to-be-confirmed", language });
      expect(shown.handoff).toBeUndefined();
      expect(textOf(asked)).toContain(shown.summary?.notice.text);
      expect(JSON.stringify(asked)).not.toContain("13812345678");
      expect(reply).toMatchObject({ status: "opened", language, handoff: { team: shown.summary?.team } });
      expect(textOf(opened)).toContain(number);
      expect(textOf(opened)).toContain(secret);
      expect(status).toMatchObject({ number, state: "waiting" });
      expect(record).toContain(`"language":"${language}"`);
      expect(record).toContain(shown.summary?.text);
      expect(record).not.toContain("13812345678");
    });

    it("is the same one when the confirmation is brought again, also at the same moment", async ({ expect }) => {
      const { call } = await connectMcp(request);
      const given = { text: "We need a person.", contact: { kind: "email", value: "kim@example.com", consent: true } };
      const { confirmation, summary } = openCaseReplySchema.parse((await call("open_case", given)).structuredContent);
      const confirmed = { ...given, confirmation: confirmation?.token };
      const replies = [
        ...(await Promise.all(Array.from({ length: 3 }, () => call("open_case", confirmed)))),
        await call("open_case", confirmed),
      ];

      expect(summary).toMatchObject({ contact: "email" });
      expect(new Set(replies.map(({ structuredContent }) => JSON.stringify(structuredContent))).size).toBe(1);
      expect(replies[0]?.structuredContent).toMatchObject({ status: "opened" });
      expect(JSON.stringify(replies)).not.toContain("kim@example.com");
    });

    it("is another one for another user who asks for the same", async ({ expect }) => {
      const { call } = await connectMcp(request);
      const given = { text: "We need a person." };
      const open = async (): Promise<unknown> => {
        const { confirmation } = openCaseReplySchema.parse((await call("open_case", given)).structuredContent);
        const opened = await call("open_case", { ...given, confirmation: confirmation?.token });
        return openCaseReplySchema.parse(opened.structuredContent).handoff?.number;
      };

      expect(await open()).not.toBe(await open());
    });

    const confirmed = { text: "We need a person.", language: "en", district: "jimo" };

    it.for([
      { changed: "another text", given: { ...confirmed, text: "We need a lawyer." } },
      { changed: "another language", given: { ...confirmed, language: "ko" } },
      { changed: "another district", given: { ...confirmed, district: "laoshan" } },
      { changed: "no district", given: { text: confirmed.text, language: "en" } },
      {
        changed: "a contact",
        given: { ...confirmed, contact: { kind: "email", value: "mallory@example.com", consent: true } },
      },
    ])("is not opened for $changed than was confirmed", async ({ given }, { expect }) => {
      const { call } = await connectMcp(request);
      const { confirmation } = openCaseReplySchema.parse((await call("open_case", confirmed)).structuredContent);
      const refused = await call("open_case", { ...given, confirmation: confirmation?.token });
      const again = openCaseReplySchema.parse(refused.structuredContent);

      expect(again).toMatchObject({ status: "to-be-confirmed" });
      expect(again.confirmation?.token).not.toBe(confirmation?.token);
      expect(again.handoff).toBeUndefined();
    });

    it.for(["yes", "", "true", "a.b.c", "mtxyz.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA"])(
      "is not opened by a confirmation that was made up: %s",
      async (confirmation, { expect }) => {
        const { call } = await connectMcp(request);
        const refused = await call("open_case", { ...confirmed, confirmation });

        expect(refused.structuredContent).toMatchObject({ status: "to-be-confirmed" });
      },
    );
  });

  describe(`${name}: /mcp`, () => {
    it.for(["GET", "DELETE", "PUT"])("has no session to %s", async (method, { expect }) => {
      const response = await request("/mcp", { method });

      expect(response.status).toBe(405);
      expect(response.headers.get("Allow")).toBe("POST");
      expect(await codeOf(response)).toBe("method-not-allowed");
    });

    it.for(["https://evil.example", "http://localhost.evil.example", "http://evil.localhost:1", "null", "nonsense"])(
      "refuses pages of %s",
      async (origin, { expect }) => {
        const response = await postMcp(request, LIST_TOOLS, { Origin: origin });

        expect(response.status).toBe(403);
        expect(await codeOf(response)).toBe("not-allowed");
        expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
      },
    );

    it.for([
      { sent: "half a message", body: '{"jsonrpc":', status: 400, code: "body-unreadable" },
      { sent: "another content type", body: "a", type: "text/plain", status: 415, code: "type-not-supported" },
      { sent: "more than 256 KiB", body: JSON.stringify("a".repeat(263_000)), status: 413, code: "body-too-large" },
    ])("refuses $sent with a problem", async ({ body, type = "application/json", status, code }, { expect }) => {
      const response = await request("/mcp", { method: "POST", headers: { "Content-Type": type }, body });

      expect(response.status).toBe(status);
      expect(response.headers.get("Content-Type")).toContain("application/problem+json");
      expect(await codeOf(response)).toBe(code);
    });

    it("takes more than a question alone may hold", async ({ expect }) => {
      const message = { ...LIST_TOOLS, params: { _meta: { padding: "a".repeat(100_000) } } };

      expect((await postMcp(request, message)).status).toBe(200);
    });

    it.for([
      { sent: "many messages at once", message: [LIST_TOOLS, { ...LIST_TOOLS, id: 2 }] },
      { sent: "no message", message: {} },
      { sent: "a number", message: 5 },
      { sent: "a protocol of tomorrow", message: LIST_TOOLS, version: "2099-01-01" },
    ])("answers $sent with an error of the protocol", async ({ message, version = "2025-11-25" }, { expect }) => {
      const response = await postMcp(request, message, { "MCP-Protocol-Version": version });

      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ jsonrpc: "2.0", error: { code: expect.any(Number) } });
    });

    it("wears the headers of every reply", async ({ expect }) => {
      const response = await postMcp(request, LIST_TOOLS);

      expect(response.headers.get("Luodi-Version")).toBe("1");
      expect(response.headers.get("Cache-Control")).toContain("no-");
      expect(response.headers.get("Mcp-Session-Id")).toBeNull();
      await response.body?.cancel();
    });
  });
}
