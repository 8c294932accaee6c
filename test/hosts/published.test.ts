/** Processes that share one database: what is published through one is told by all. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, it, onTestFinished, vi } from "vitest";
import type { RunningServer } from "#src/hosts/node.ts";
import { turnSchema } from "#src/protocol/turn.ts";
import { createDeskClient, type Helper } from "#test/contract/desk-client.ts";
import { CHANGED_GUIDE, changedGuideFiles } from "#test/support/changed-guide.ts";
import { openDesk } from "#test/support/open-desk.ts";
import { startKillable } from "#test/support/start-killable.ts";
import { startServer } from "#test/support/start-server.ts";

let folder: string;
let server: RunningServer;
let publisher: Helper;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "luodi-published-"));
  server = await startServer({ DATA_DIR: folder });
  const desk = await openDesk(folder);
  const client = createDeskClient({
    request: (path, init) => fetch(`${server.url}${path}`, init),
    origin: () => server.url,
    addAccount: desk.addAccount,
    openCase: desk.openCase,
  });
  publisher = await client.signIn({ role: "publisher" });
  await desk.close();
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Another process of the same service. @returns its address */
async function startAnother(): Promise<string> {
  const another = startKillable("src/commands/start.ts", [], { PORT: "0", RATE_LIMIT: "off", DATA_DIR: folder });
  onTestFinished(async () => void (await another.kill()));
  await another.printed(1);
  return another.lines[0] ?? "";
}

async function ask(url: string): Promise<string> {
  const reply = await fetch(`${url}/api/ask`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ text: CHANGED_GUIDE.question }),
  });
  return turnSchema.parse(await reply.json()).text;
}

describe("two processes on one database", () => {
  it("tell what was published through either, the later one from its first answer on", async ({ expect }) => {
    const running = await startAnother();
    expect(await ask(running)).not.toContain(CHANGED_GUIDE.sentence);

    const files = await changedGuideFiles();
    const key = crypto.randomUUID();
    const published = await publisher.post("/api/desk/knowledge", { key, reason: "The rule has changed", files });

    expect(published.status).toBe(201);
    await vi.waitFor(async () => expect(await ask(running)).toContain(CHANGED_GUIDE.sentence), { timeout: 4000 });
    expect(await ask(await startAnother())).toContain(CHANGED_GUIDE.sentence);
  });
});
