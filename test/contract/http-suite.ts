/**
 * What every host promises over HTTP. The cases know nothing of what the guides say, so that they run against a test's
 * small knowledge as well as against the whole of it.
 */
import { describe, it } from "vitest";
import { guideSchema, guidesSchema } from "#src/protocol/guides.ts";
import { healthSchema } from "#src/protocol/health.ts";
import { type Problem, problemSchema } from "#src/protocol/problem.ts";
import { turnSchema } from "#src/protocol/turn.ts";
import { describeGuidePageContract } from "./guide-page-suite.ts";
import { type HttpHost, QUESTION } from "./http-host.ts";
import { describePageContract } from "./page-suite.ts";

export function describeHttpContract(name: string, { request, assetPath }: HttpHost): void {
  const postJson = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    request("/api/ask", {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const problemOf = async (response: Response): Promise<Problem> => problemSchema.parse(await response.json());

  describe(`${name}: POST /api/ask`, () => {
    it("answers with a turn", async ({ expect }) => {
      const response = await postJson({ text: QUESTION });

      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Type")).toContain("application/json");
      const turn = turnSchema.parse(await response.json());

      expect(JSON.parse(response.headers.get("AIGC") ?? "")).toMatchObject({ Label: "2", ProduceID: turn.id });
    });

    it.for(["zh", "en", "ja", "ko"])("answers in %s when that is asked for", async (language, { expect }) => {
      const response = await postJson({ text: QUESTION, language });

      expect(await response.json()).toMatchObject({ language });
    });

    it.for([
      { sent: "a body with fields nobody knows", body: { text: QUESTION, colour: "blue" } },
      { sent: "a question of 1,000 code points that are two units each", body: { text: "𠮷".repeat(1000) } },
      { sent: "a content type with a charset", body: { text: QUESTION }, type: "Application/JSON; charset=UTF-8" },
      { sent: "half of a surrogate pair", body: `{"text":"${QUESTION} \\ud83d"}` },
    ])("takes $sent", async ({ body, type = "application/json" }, { expect }) => {
      const response = await postJson(body, { "Content-Type": type });

      expect(response.status).toBe(200);
    });

    it.for([
      { sent: "half a JSON value", body: '{"text":', status: 400, code: "body-unreadable" },
      { sent: "another content type", body: "text=a", type: "text/plain", status: 415, code: "type-not-supported" },
      { sent: "too many bytes", body: { text: "a".repeat(17_000) }, status: 413, code: "body-too-large" },
      { sent: "no letter", body: { text: " \u200b\n" }, status: 422, code: "text-empty" },
      { sent: "1,001 code points", body: { text: "问".repeat(1001) }, status: 422, code: "text-too-long" },
    ])("refuses $sent with $code", async ({ body, type = "application/json", status, code }, { expect }) => {
      const response = await postJson(body, { "Content-Type": type });

      expect(response.status).toBe(status);
      expect(response.headers.get("Content-Type")).toContain("application/problem+json");
      expect(await problemOf(response)).toMatchObject({ status, code });
    });

    it.for([
      { sent: "a list", body: [], path: "", fault: "not-an-object" },
      { sent: "null", body: null, path: "", fault: "not-an-object" },
      { sent: "no text", body: {}, path: "text", fault: "missing" },
      { sent: "a number as text", body: { text: 5 }, path: "text", fault: "not-text" },
      { sent: "a fifth language", body: { text: QUESTION, language: "fr" }, path: "language", fault: "not-offered" },
      {
        sent: "a district of nowhere",
        body: { text: QUESTION, district: "atlantis" },
        path: "district",
        fault: "unknown",
      },
    ])("names the field when it is sent $sent", async ({ body, path, fault }, { expect }) => {
      const response = await postJson(body);

      expect(response.status).toBe(422);
      const problem = await problemOf(response);
      expect(problem).toMatchObject({ code: "field-invalid", errors: [{ path, code: fault }] });
      expect(problem.detail).toContain(problem.errors?.[0]?.message);
    });

    it("treats a missing body as one without fields, whatever its content type", async ({ expect }) => {
      const bare = await request("/api/ask", { method: "POST" });
      const typed = await request("/api/ask", { method: "POST", headers: { "Content-Type": "text/plain" } });

      expect((await problemOf(bare)).errors).toMatchObject([{ path: "text", code: "missing" }]);
      expect((await problemOf(typed)).errors).toMatchObject([{ path: "text", code: "missing" }]);
    });

    it("refuses bytes that are not UTF-8", async ({ expect }) => {
      const response = await request("/api/ask", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
      });

      expect((await problemOf(response)).code).toBe("body-unreadable");
    });

    it("refuses a stream that grows too large without saying so before", async ({ expect }) => {
      const response = await request("/api/ask", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: new Blob(["a".repeat(17_000)]).stream(),
        duplex: "half",
      } as RequestInit);

      expect((await problemOf(response)).code).toBe("body-too-large");
    });
  });

  describe(`${name}: problems`, () => {
    const empty = { text: "" };

    it.for([
      { by: "the body", body: { ...empty, language: "ja" }, query: "?language=ko", accept: "zh", language: "ja" },
      { by: "the address", body: empty, query: "?language=ko", accept: "zh", language: "ko" },
      { by: "the browser", body: empty, query: "", accept: "fr-FR, zh-Hant-TW;q=0.9, en;q=0.8", language: "zh" },
      { by: "nobody", body: empty, query: "", accept: "fr", language: "en" },
    ])("speaks the language named by $by", async ({ body, query, accept, language }, { expect }) => {
      const response = await request(`/api/ask${query}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "Accept-Language": accept },
        body: JSON.stringify(body),
      });

      expect(await problemOf(response)).toMatchObject({ code: "text-empty", language });
    });

    it.for([
      "/nothing",
      "/api",
      "/api/ask/",
      "/api/guides/no-such-guide",
      "/assets/none.js",
      "/.env",
      "/%",
      "/api/guides/%E0%A4",
    ])("finds nothing at %s", async (path, { expect }) => {
      const response = await request(path);

      expect(response.status).toBe(404);
      expect((await problemOf(response)).code).toBe("not-found");
    });

    it.for([
      { method: "GET", path: "/api/ask", allow: ["POST"] },
      { method: "DELETE", path: "/api/guides", allow: ["GET", "HEAD"] },
      { method: "OPTIONS", path: "/health", allow: ["GET", "HEAD"] },
      { method: "POST", path: "/api/guides/any", allow: ["GET", "HEAD"] },
    ])("says what is allowed instead of $method $path", async ({ method, path, allow }, { expect }) => {
      const response = await request(path, { method });

      expect(response.status).toBe(405);
      expect(response.headers.get("Allow")?.split(", ").toSorted()).toEqual(allow);
      expect((await problemOf(response)).code).toBe("method-not-allowed");
    });

    it("leads from its type to its explanation", async ({ expect }) => {
      const { type } = await problemOf(await request("/nothing"));
      const [path = "", anchor] = type.split("#");

      expect(await (await request(path)).text()).toContain(`id="${anchor}"`);
    });
  });

  describe(`${name}: guides`, () => {
    it("lists guides that can each be read", async ({ expect }) => {
      const { guides } = guidesSchema.parse(await (await request("/api/guides?language=ko")).json());
      const [first] = guides;
      const guide = guideSchema.parse(await (await request(`/api/guides/${first?.id}?language=ko`)).json());

      expect(guide).toMatchObject({ id: first?.id, title: first?.title, language: "ko" });
      expect(new URL(first?.url ?? "").pathname).toBe(`/api/guides/${first?.id}`);
    });

    it("lists those of one district and topic only", async ({ expect }) => {
      const { guides } = guidesSchema.parse(
        await (await request("/api/guides?district=jimo&topic=construction")).json(),
      );

      expect(guides.length).toBeGreaterThan(0);
      expect(guides.filter(({ district, topic }) => district !== "jimo" || topic !== "construction")).toEqual([]);
    });

    it.for(["district=atlantis", "topic=alchemy", "language=fr"])(
      "refuses the filter %s",
      async (filter, { expect }) => {
        const problem = await problemOf(await request(`/api/guides?${filter}`));

        expect(problem).toMatchObject({ code: "field-invalid", errors: [{ path: filter.split("=")[0] }] });
      },
    );

    it("takes the language of the browser", async ({ expect }) => {
      const { guides } = guidesSchema.parse(await (await request("/api/guides")).json());
      const response = await request(`/api/guides/${guides[0]?.id}`, { headers: { "Accept-Language": "ja-JP" } });

      expect(await response.json()).toMatchObject({ language: "ja" });
    });
  });

  describe(`${name}: the service`, () => {
    it("tells with what it answers once it is ready", async ({ expect }) => {
      const response = await request("/health");

      expect(response.status).toBe(200);
      expect(healthSchema.parse(await response.json()).languages).toEqual(["zh", "en", "ja", "ko"]);
    });

    it.for(["/health/live", "/health/ready"])("answers %s", async (path, { expect }) => {
      expect((await request(path)).status).toBe(200);
    });

    it("describes itself to programs and to people", async ({ expect }) => {
      const document = await (await request("/openapi.json")).json();
      const docs = await (await request("/docs?language=ja")).text();

      expect(document).toMatchObject({ openapi: expect.stringMatching(/^3\.1\./u), info: { version: "1" } });
      expect(docs).toContain('<html lang="ja">');
    });

    it.for(["/", "/api/guides", "/health", "/openapi.json", "/docs", "/nothing"])(
      "sends %s with its version and strict headers, not to be stored",
      async (path, { expect }) => {
        const { headers } = await request(path);

        expect(headers.get("Luodi-Version")).toBe("1");
        expect(headers.get("Cache-Control")).toBe("no-store");
        expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
        expect(headers.get("Referrer-Policy")).toBe("no-referrer");
        expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
        expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
        expect(headers.get("X-Powered-By")).toBeNull();
        expect(headers.get("Content-Security-Policy")?.split("; ").toSorted()).toEqual([
          "base-uri 'none'",
          "connect-src 'self'",
          "default-src 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'",
          "img-src 'self'",
          "require-trusted-types-for 'script'",
          "script-src 'self'",
          "style-src 'self'",
          "trusted-types 'none'",
        ]);
      },
    );

    it("lets browsers keep a built file for ever", async ({ expect }) => {
      const response = await request(assetPath());

      expect(response.status).toBe(200);
      expect(response.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
      expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    });

    it("answers HEAD as GET without the content", async ({ expect }) => {
      const response = await request("/health", { method: "HEAD" });

      expect(response.status).toBe(200);
      expect(await response.text()).toBe("");
    });
  });

  describePageContract(name, { request });
  describeGuidePageContract(name, { request });
}
