import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { ASSETS, makeAppParts } from "#test/support/app-parts.ts";

const settings = {
  publicUrl: undefined,
  trustedProxyHops: 0,
  metricsToken: undefined,
  apiKeys: [],
  sites: [],
  requestsPerMinute: 2,
};

describe("the limit of requests", () => {
  it("refuses the request past the limit until the minute is over", async ({ expect }) => {
    const app = createApp(makeAppParts({ settings }));
    await app.request("/api/guides");
    await app.request("/nothing");
    const refused = await app.request("/api/guides", { headers: { "Accept-Language": "ko" } });

    expect(refused.status).toBe(429);
    expect(refused.headers.get("Retry-After")).toBe("60");
    expect(await refused.json()).toMatchObject({
      code: "too-many-requests",
      detail: expect.stringContaining("60초"),
    });
  });

  it("does not count health and built files, and serves them to an address that is refused", async ({ expect }) => {
    const app = createApp(makeAppParts({ settings }));
    const paths = ["/health", "/health/live", "/health/ready", ASSETS.style, "/", "/", "/", "/health", ASSETS.style];
    const statuses: number[] = [];
    for (const path of paths) statuses.push((await app.request(path)).status);

    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 200, 200]);
  });

  it("is said on the page where the page is asked for", async ({ expect }) => {
    const app = createApp(makeAppParts({ settings: { ...settings, requestsPerMinute: 1 } }));
    await app.request("/");
    const refused = await app.request("/?language=zh", { method: "POST", body: new URLSearchParams({ text: "问" }) });

    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain("请在60秒后重试");
  });

  it("counts by the address that the trusted proxy adds", async ({ expect }) => {
    const app = createApp(
      makeAppParts({ settings: { ...settings, trustedProxyHops: 1, metricsToken: undefined, requestsPerMinute: 1 } }),
    );
    const statusOf = async (forwardedFor: string) =>
      (await app.request("/api/guides", { headers: { "X-Forwarded-For": forwardedFor } })).status;

    expect(await statusOf("1.1.1.1")).toBe(200);
    expect(await statusOf("2.2.2.2")).toBe(200);
    expect(await statusOf("3.3.3.3, 1.1.1.1")).toBe(429);
  });

  it("can be off", async ({ expect }) => {
    const app = createApp(makeAppParts({ settings: { ...settings, requestsPerMinute: undefined } }));
    const statuses = new Set<number>();
    for (let sent = 0; sent < 700; sent += 1) statuses.add((await app.request("/api/guides")).status);

    expect([...statuses]).toEqual([200]);
  });
});
