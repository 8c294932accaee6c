import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, it } from "vitest";
import { withoutNetwork } from "#test/support/deny-network-of-children.ts";

describe("a process that the suites start", () => {
  it("does not reach the network", async ({ expect }) => {
    const script = 'fetch("http://192.0.2.1/").catch((error) => console.log(String(error.cause)))';
    const { stdout } = await promisify(execFile)(process.execPath, ["--eval", script], { env: withoutNetwork() });

    expect(stdout).toContain("tests do not use the network: 192.0.2.1");
  });
});
