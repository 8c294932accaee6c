import { afterAll, beforeAll, describe, it } from "vitest";
import type { RunningServer } from "#src/hosts/node.ts";
import { describeHttpContract } from "#test/contract/http-suite.ts";
import { startServer } from "#test/support/start-server.ts";

let server: RunningServer;
let assetPath: string | undefined;

beforeAll(async () => {
  server = await startServer();
  assetPath = /\/assets\/[^"]+\.css/u.exec(await (await fetch(server.url)).text())?.[0];
});

afterAll(() => server.close());

describeHttpContract("the Node host", {
  request: (path, init) => fetch(new URL(path, server.url), init),
  assetPath: () => {
    if (assetPath === undefined) throw new Error("the page names no style sheet");
    return assetPath;
  },
});

describe("the server", () => {
  it("stops once, however often it is told to", async ({ expect }) => {
    const another = await startServer();
    await Promise.all([another.close(), another.close()]);

    await expect(another.close()).resolves.toBeUndefined();
    await expect(fetch(another.url)).rejects.toThrow();
  });
});
