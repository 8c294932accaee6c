/** `npm start` as the process that an operator's supervisor watches. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { describe, it, onTestFinished } from "vitest";
import { PROJECT_FOLDER } from "#src/commands/project-folder.ts";
import { visit } from "#test/contract/visitor.ts";
import { withoutNetwork } from "#test/support/deny-network-of-children.ts";
import { runCommand } from "#test/support/run-command.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

const WITHIN = { timeout: 30_000 };

async function start(environment: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["src/commands/start.ts"], {
    cwd: PROJECT_FOLDER,
    env: { ...withoutNetwork(), DATA_DIR: await temporaryFolder(), ...environment },
    stdio: ["ignore", "pipe", "ignore"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

describe("npm start", () => {
  it("ends by itself where the port is taken", WITHIN, async ({ expect }) => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const child = await start({ PORT: String((other.address() as AddressInfo).port) });

    expect(await once(child, "exit")).toEqual([1, null]);
  });

  it("refuses a model abroad in one line unless the operator allows it", WITHIN, async ({ expect }) => {
    const model = { LLM_BASE_URL: "https://models.example/v1", LLM_MODEL: "large", LLM_REGION: "us" };
    const { code, stdout, stderr } = await runCommand("start", [], { environment: model });

    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^LLM_REGION must be [^\n]+ LLM_ALLOW_ABROAD; it is "us"\n$/u);
  });

  it("ends soon after it is told to, though visitors are still there", WITHIN, async ({ expect }) => {
    const child = await start({ PORT: "0" });
    if (child.stdout === null) throw new Error("it prints nowhere");
    const [url] = (await once(createInterface(child.stdout), "line")) as [string];
    const visitor = await visit((path, init) => fetch(url + path, init));
    await visitor.say("How long does joint acceptance take in Jimo?");
    const following = await visitor.send("/events?after=99");
    child.kill("SIGTERM");

    expect(await once(child, "exit")).toEqual([0, null]);
    expect(await following.text()).toBe(": hb\n\n");
  });
});
