import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, it, onTestFinished } from "vitest";
import { visitLink } from "#src/commands/knowledge/visit-link.ts";

/** A site of the running test's own. */
async function siteOf(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const patient = { timeoutMs: 5000 };

describe("visitLink", () => {
  it("is content with the head of a page, and says where it led", async ({ expect }) => {
    const site = await siteOf(({ url }, reply) => {
      if (url === "/") reply.writeHead(302, { location: "/new" });
      reply.end();
    });

    expect(await visitLink(site, patient)).toEqual({ kind: "there", status: 200, movedTo: `${site}new` });
  });

  it("tries once more after a fault of the site", async ({ expect }) => {
    let pages = 0;
    const site = await siteOf(({ method }, reply) => {
      if (method === "GET") pages += 1;
      reply.writeHead(pages === 2 ? 200 : 503).end();
    });

    expect(await visitLink(site, patient)).toEqual({ kind: "there", status: 200 });
  });

  it.for([403, 412])("does not call a page broken that turns programs away with %i", async (status, { expect }) => {
    const site = await siteOf((_, reply) => void reply.writeHead(status).end());

    expect(await visitLink(site, patient)).toMatchObject({ kind: "turned-away", status });
  });

  it("gives up on a site that does not answer", async ({ expect }) => {
    const site = await siteOf(() => undefined);

    expect(await visitLink(site, { timeoutMs: 20 })).toMatchObject({ kind: "broken", reason: /timeout/u });
  });

  it("calls a site broken that nobody serves", async ({ expect }) => {
    expect(await visitLink("http://127.0.0.1:1/", patient)).toMatchObject({ kind: "broken" });
  });
});
