/**
 * `npm run bench:overlay`: how long after a guide is published at the desk it is answered from, on both hosts, with the
 * real knowledge. Counted from sending the guide to the first answer with its new sentence; asked every 20 ms.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createDeskClient } from "#test/contract/desk-client.ts";
import { CHANGED_GUIDE, changedGuideFiles } from "#test/support/changed-guide.ts";
import { openDesk, openWorkerDesk, type SeededDesk } from "#test/support/open-desk.ts";
import { startServer } from "#test/support/start-server.ts";
import { startWorker } from "#test/support/start-worker.ts";

const ROUNDS = 20;
const ASK_EVERY_MS = 20;
const GOAL_MS = 2000;

const folder = await mkdtemp(join(tmpdir(), "luodi-bench-"));
const server = await startServer({ DATA_DIR: folder });
await measure("Node server", server.url, await openDesk(folder));
await server.close();
await rm(folder, { recursive: true });

const worker = await startWorker();
await measure("wrangler dev", worker.url, await openWorkerDesk(worker.stateFolder));
await worker.close();

async function measure(host: string, url: string, desk: SeededDesk): Promise<void> {
  const request = (path: string, init?: RequestInit): Promise<Response> => fetch(`${url}${path}`, init);
  const { signIn } = createDeskClient({ request, origin: () => url, ...desk });
  const lead = await signIn({ role: "lead" });
  const files = await changedGuideFiles();
  const checked: number[] = [];
  const answered: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await lead.post("/api/desk/knowledge", { key: crypto.randomUUID(), reason: "A measurement", files });
    checked.push(performance.now() - start);
    await untilToldIs(true);
    answered.push(performance.now() - start);

    await request(`/api/desk/knowledge/${CHANGED_GUIDE.id}?reason=A+measurement&as=withdrawal`, {
      method: "DELETE",
      headers: { Origin: url, Cookie: lead.cookie },
    });
    await untilToldIs(false);
  }
  await desk.close();
  console.log(
    `${host.padEnd(13)} checked and kept ${spread(checked)} ms, answered from ${spread(answered)} ms ` +
      `(p50 / most of ${ROUNDS}; goal ${GOAL_MS})`,
  );

  async function untilToldIs(wanted: boolean): Promise<void> {
    while ((await ask()).includes(CHANGED_GUIDE.sentence) !== wanted) await wait(ASK_EVERY_MS);
  }

  async function ask(): Promise<string> {
    const reply = await request("/api/ask", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text: CHANGED_GUIDE.question }),
    });
    return reply.text();
  }
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0)} / ${(sorted.at(-1) ?? 0).toFixed(0)}`;
}
