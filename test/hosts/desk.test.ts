/** The Node host and the contract of the desk. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { RunningServer } from "#src/hosts/node.ts";
import { describeDeskContract } from "#test/contract/desk-suite.ts";
import { openDesk, type SeededDesk } from "#test/support/open-desk.ts";
import { startServer } from "#test/support/start-server.ts";

let folder: string;
let server: RunningServer;
let desk: SeededDesk;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "luodi-desk-"));
  server = await startServer({ DATA_DIR: folder });
  desk = await openDesk(folder);
});

afterAll(async () => {
  await desk.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

describeDeskContract("the Node host", {
  request: (path, init) => fetch(`${server.url}${path}`, init),
  origin: () => server.url,
  addAccount: (account) => desk.addAccount(account),
  openCase: (wanted) => desk.openCase(wanted),
});
