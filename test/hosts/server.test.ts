import { afterAll, beforeAll, describe, it } from "vitest";
import type { RunningServer } from "#src/hosts/node.ts";
import { describeConversationContract } from "#test/contract/conversation-suite.ts";
import { describeHttpContract } from "#test/contract/http-suite.ts";
import { describeMcpContract } from "#test/contract/mcp-suite.ts";
import { describeMetricsContract } from "#test/contract/metrics-suite.ts";
import { describeV1Contract } from "#test/contract/v1-suite.ts";
import { API_KEY } from "#test/support/app-parts.ts";
import { findAsset } from "#test/support/find-asset.ts";
import { startServer } from "#test/support/start-server.ts";

const METRICS_TOKEN = "a-token-of-the-tests";

let server: RunningServer;
let assetPath: string;

beforeAll(async () => {
  server = await startServer({ METRICS_TOKEN, API_KEYS: API_KEY });
  assetPath = await findAsset(server.url);
});

afterAll(() => server.close());

describeHttpContract("the Node host", {
  request: (path, init) => fetch(new URL(path, server.url), init),
  assetPath: () => assetPath,
});

describeConversationContract("the Node host", {
  request: (path, init) => fetch(new URL(path, server.url), init),
});

describeMcpContract("the Node host", {
  request: (path, init) => fetch(new URL(path, server.url), init),
});

describeMetricsContract(
  "the Node host",
  { request: (path, init) => fetch(new URL(path, server.url), init) },
  METRICS_TOKEN,
);

describeV1Contract("the Node host", { request: (path, init) => fetch(new URL(path, server.url), init) }, API_KEY);

describe("the server", () => {
  it("stops once, however often it is told to", async ({ expect }) => {
    const another = await startServer();
    await Promise.all([another.close(), another.close()]);

    await expect(another.close()).resolves.toBeUndefined();
    await expect(fetch(another.url)).rejects.toThrow();
  });
});
