/** Written answers on the Node host: the real server, set up with models that are test doubles over real HTTP. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { RunningServer } from "#src/hosts/node.ts";
import { type NodeStores, readNodeStores } from "#src/hosts/open-node-stores.ts";
import { describeWrittenContract } from "#test/contract/written-suite.ts";
import { lastTurnIn } from "#test/support/last-turn-in.ts";
import { openDesk, type SeededDesk } from "#test/support/open-desk.ts";
import { startProviderOfHost } from "#test/support/provider-of-host.ts";
import { startServer } from "#test/support/start-server.ts";

const writing = await startProviderOfHost();
const dataFolder = await mkdtemp(join(tmpdir(), "luodi-written-"));
let server: RunningServer;
let desk: SeededDesk;
let stores: NodeStores;

beforeAll(async () => {
  server = await startServer({ ...writing.settings, DATA_DIR: dataFolder });
  desk = await openDesk(dataFolder);
  stores = await readNodeStores(dataFolder);
});

afterAll(async () => {
  stores.close();
  await desk.close();
  await server.close();
  writing.close();
  await rm(dataFolder, { recursive: true, force: true });
});

describeWrittenContract("Node", {
  request: (path, init) => fetch(new URL(path, server.url), init),
  origin: () => server.url,
  addAccount: (account) => desk.addAccount(account),
  openCase: (wanted) => desk.openCase(wanted),
  writing,
  lastTurn: (conversationId) => lastTurnIn(stores, conversationId),
});
