import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, stat } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, it, onTestFinished } from "vitest";
import { PROJECT_FOLDER } from "#src/commands/project-folder.ts";
import { withoutNetwork } from "#test/support/deny-network-of-children.ts";
import { runCommand } from "#test/support/run-command.ts";

let state: string;

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), "luodi-dev-worker-"));
});

/** Starts the command; `url` is the one line that it prints. */
async function startCommand() {
  const command = spawn(process.execPath, ["src/commands/dev-worker.ts", "--port", "0", "--state", state], {
    cwd: PROJECT_FOLDER,
    env: withoutNetwork(),
  });
  const ended = once(command, "exit");
  onTestFinished(async () => {
    command.kill("SIGTERM");
    await ended;
  });
  const [line] = (await once(command.stdout, "data")) as [Buffer];
  return { command, ended, url: String(line).trim() };
}

describe("npm run dev:worker", () => {
  it("prints one address, serves there, and ends with its runtime when it is told to", async ({ expect }) => {
    const { command, ended, url } = await startCommand();

    expect(url).toMatch(/^http:\/\/localhost:\d+$/u);
    expect((await fetch(`${url}/health`)).status).toBe(200);

    command.kill("SIGINT");

    expect(await ended).toEqual([0, null]);
    await expect(fetch(url)).rejects.toThrow();
  });

  it("makes a secret once, for its owner alone, and keeps it", async ({ expect }) => {
    const file = join(state, "secret.env");
    const secret = await readFile(file, "utf8");
    const { command, ended } = await startCommand();
    command.kill("SIGTERM");
    await ended;

    expect(secret).toMatch(/^SECRET_KEY=[\w-]{43}\n$/u);
    expect(await readFile(file, "utf8")).toBe(secret);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it("says in one line that the port is taken", async ({ expect }) => {
    const server = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const { code, stdout, stderr } = await runCommand("dev-worker", ["--port", String(port), "--state", state]);

    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(new RegExp(`^cannot serve on port ${port}: .*EADDRINUSE.*\\n$`, "u"));
  });
});
