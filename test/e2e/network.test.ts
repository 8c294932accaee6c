import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, it } from "vitest";
import { launchBrowser } from "#src/commands/browser/launch-browser.ts";

describe("the browser of the suites", () => {
  // Linux answers at every address of the loopback network; elsewhere there is no such stranger to visit.
  it.skipIf(process.platform !== "linux")("resolves no host but this machine", async ({ expect, onTestFinished }) => {
    const stranger = createServer((_, response) => response.end("reached")).listen(0, "127.0.0.2");
    const browser = await launchBrowser();
    onTestFinished(async () => {
      await browser.close();
      stranger.close();
    });
    const page = await browser.newPage();
    const { port } = stranger.address() as AddressInfo;

    await expect(page.goto(`http://127.0.0.2:${port}/`)).rejects.toThrow("ERR_NAME_NOT_RESOLVED");
  });
});
