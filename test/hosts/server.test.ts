import { describe, it } from "vitest";
import { startServer } from "#test/support/start-server.ts";

describe("the server", () => {
  it("stops once, however often it is told to", async ({ expect }) => {
    const server = await startServer();
    await Promise.all([server.close(), server.close()]);

    await expect(server.close()).resolves.toBeUndefined();
    await expect(fetch(server.url)).rejects.toThrow();
  });
});
