import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { makeAppParts } from "#test/support/app-parts.ts";

const SITE = "https://city.example";

function appFor(sites: readonly string[]) {
  return createApp(
    makeAppParts({
      settings: {
        publicUrl: undefined,
        trustedProxyHops: 0,
        metricsToken: undefined,
        apiKeys: [],
        sites,
        requestsPerMinute: 1,
      },
    }),
  );
}

function corsHeaders(reply: Response): readonly string[] {
  return [...reply.headers.keys()].filter((name) => name.startsWith("access-control-"));
}

const preflight = (origin: string): RequestInit => ({
  method: "OPTIONS",
  headers: {
    Origin: origin,
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "content-type",
  },
});

describe("sites that may call the API", () => {
  it("get what they need to know before they call", async ({ expect }) => {
    const reply = await appFor([SITE]).request("/api/ask", preflight(SITE));

    expect(reply.status).toBe(204);
    expect(reply.headers.get("Access-Control-Allow-Origin")).toBe(SITE);
    expect(reply.headers.get("Access-Control-Allow-Credentials")).toBeNull();
    expect(reply.headers.get("Access-Control-Allow-Headers")?.split(",")).toEqual([
      "Authorization",
      "Content-Type",
      "Accept-Language",
      "Idempotency-Key",
      "Last-Event-ID",
      "Luodi-Version",
    ]);
  });

  it("may read replies, refusals too", async ({ expect }) => {
    const app = appFor([SITE]);
    const replies = [
      await app.request("/api/guides", { headers: { Origin: SITE } }),
      await app.request("/api/guides", { headers: { Origin: SITE } }),
      await app.request("/api/nothing", { headers: { Origin: SITE } }),
    ];

    expect(replies.map(({ status }) => status)).toEqual([200, 429, 429]);
    for (const { headers } of replies) {
      expect(headers.get("Access-Control-Allow-Origin")).toBe(SITE);
      expect(headers.get("Access-Control-Expose-Headers")).toBe("Retry-After,Luodi-Version,AIGC");
      expect(headers.get("Vary")).toContain("Origin");
    }
  });

  it.for([
    { when: "the origin is not listed", sites: [SITE], origin: "https://other.example" },
    { when: "the origin only begins like a listed one", sites: [SITE], origin: `${SITE}.evil.example` },
    { when: "the origin is null", sites: [SITE], origin: "null" },
    { when: "no site is listed", sites: [], origin: SITE },
  ])("are not let in when $when", async ({ sites, origin }, { expect }) => {
    const app = appFor(sites);
    const before = await app.request("/api/ask", preflight(origin));
    const after = await app.request("/api/guides", { headers: { Origin: origin } });

    expect(corsHeaders(before)).toEqual([]);
    expect(before.status).toBe(405);
    expect(corsHeaders(after)).toEqual([]);
  });

  it("are told apart by caches, also when a request names no origin", async ({ expect }) => {
    const reply = await appFor([SITE]).request("/api/guides");

    expect(reply.headers.get("Vary")).toBe("Origin");
  });
});
