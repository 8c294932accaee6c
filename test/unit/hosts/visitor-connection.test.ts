import { Hono } from "hono";
import { describe, it } from "vitest";
import { connectionOfRoom, connectionOfWorker, withVisitorAddress } from "#src/hosts/worker/visitor-connection.ts";

const worker = new Hono().get("/", (c) => c.json(connectionOfWorker(c).remote));
const room = new Hono().get("/", (c) => c.json(connectionOfRoom(c).remote));

describe("the visitor's address", () => {
  it("is the one that Cloudflare names, in the Worker and in the objects it sends requests on to", async ({
    expect,
  }) => {
    const request = new Request("http://luodi/", { headers: { "CF-Connecting-IP": "192.0.2.7" } });

    expect(await (await worker.request(request)).json()).toEqual({ address: "192.0.2.7" });
    expect(await (await room.request(await withVisitorAddress(request))).json()).toEqual({ address: "192.0.2.7" });
  });

  it.for([{}, { "CF-Connecting-IP": "192.0.2.7" }])(
    "is never one that the visitor sends: %o",
    async (named, { expect }) => {
      const headers = { ...named, "Luodi-Visitor-Address": "198.51.100.1" };
      const passedOn = await withVisitorAddress(new Request("http://luodi/", { headers }));

      expect(await (await room.request(passedOn)).text()).not.toContain("198.51.100.1");
    },
  );

  it("is unknown where nobody names it", async ({ expect }) => {
    expect(await (await worker.request("/")).json()).toEqual({});
  });

  it("leaves the rest of a request as it was", async ({ expect }) => {
    const request = new Request("http://luodi/api?x=1", { method: "POST", body: "text", headers: { Accept: "a/b" } });
    const passedOn = await withVisitorAddress(request);

    expect([passedOn.method, passedOn.url, passedOn.headers.get("Accept")]).toEqual([
      "POST",
      "http://luodi/api?x=1",
      "a/b",
    ]);
    expect(await passedOn.text()).toBe("text");
  });

  it("is gone where the visitor is", async ({ expect }) => {
    const gone = new AbortController();
    const passedOn = await withVisitorAddress(new Request("http://luodi/", { signal: gone.signal }));
    gone.abort();

    expect(passedOn.signal.aborted).toBe(true);
  });
});
