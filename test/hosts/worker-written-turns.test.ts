/** Written answers on the Worker, under `wrangler dev`: set up with models that are test doubles over real HTTP. */
import { afterAll, beforeAll } from "vitest";
import { openWorkerStores, type WorkerStores } from "#src/commands/worker/open-worker-stores.ts";
import { describeWrittenContract } from "#test/contract/written-suite.ts";
import { lastTurnIn } from "#test/support/last-turn-in.ts";
import { openWorkerDesk, type SeededDesk } from "#test/support/open-desk.ts";
import { startProviderOfHost } from "#test/support/provider-of-host.ts";
import { startWorker, type StartedWorker } from "#test/support/start-worker.ts";

const writing = await startProviderOfHost();
let worker: StartedWorker;
let desk: SeededDesk;
let stores: WorkerStores;

beforeAll(async () => {
  worker = await startWorker(writing.settings);
  desk = await openWorkerDesk(worker.stateFolder);
  stores = await openWorkerStores(worker.stateFolder);
});

afterAll(async () => {
  await Promise.all([stores.close(), desk.close()]);
  await worker.close();
  writing.close();
  if (worker.log() !== "") throw new Error(`the Worker logged: ${worker.log()}`);
});

describeWrittenContract("the Worker", {
  request: (path, init) => fetch(new URL(path, worker.url), init),
  origin: () => worker.url,
  addAccount: (account) => desk.addAccount(account),
  openCase: (wanted) => desk.openCase(wanted),
  writing,
  lastTurn: (conversationId) => lastTurnIn(stores, conversationId),
});
