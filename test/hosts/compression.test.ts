import { request } from "node:http";
import { describe, it, onTestFinished } from "vitest";
import { startServer } from "#test/support/start-server.ts";

/** The bare reply, not decoded as `fetch` would. */
function headersOf(url: string, acceptEncoding: string): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: { "Accept-Encoding": acceptEncoding } }, (reply) => {
      reply.resume();
      resolve(reply.headers);
    });
    sent.once("error", reject).end();
  });
}

describe("assets", () => {
  it("travel compressed to whoever takes it so", async ({ expect }) => {
    const server = await startServer();
    onTestFinished(() => server.close());
    const html = await (await fetch(`${server.url}/`)).text();
    const script = /\/assets\/script-[^"]+\.js/.exec(html)?.[0] ?? "";

    expect(await headersOf(`${server.url}${script}`, "gzip")).toMatchObject({ "content-encoding": "gzip" });
    expect(await headersOf(`${server.url}${script}`, "identity")).not.toHaveProperty("content-encoding");
  });
});
