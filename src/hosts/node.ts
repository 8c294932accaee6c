/**
 * The Node host: settings and a finished build -> adapters -> app -> a listening server. Wires, and decides nothing.
 */
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { serve, type ServerType } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { BuiltClients } from "#src/clients/built-clients.ts";
import { createApp } from "#src/http/create-app.ts";
import type { AppParts } from "#src/http/app-parts.ts";
import { createMemoryBus } from "#src/platform/adapters/memory-bus/create-memory-bus.ts";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";
import { readBasis } from "#src/knowledge/overlay/basis.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { Log } from "#src/platform/ports/log.ts";
import type { Prompts } from "#src/platform/prompts/prompt.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { assetAddresses } from "./asset-addresses.ts";
import { commonParts } from "./common-parts.ts";
import { createDesk } from "./create-desk.ts";
import { HOUSEKEEPING_EVERY_MS, keepHouse } from "./keep-house.ts";
import { keepSecretKey } from "./keep-secret-key.ts";
import { openConversations } from "./open-conversations.ts";
import { openDeskWriting } from "./open-desk-writing.ts";
import { openModels } from "./open-models.ts";
import { openProvider } from "./open-provider.ts";
import { openNodeStores } from "./open-node-stores.ts";
import { createLiveEngine } from "./live-engine.ts";
import { readBuild } from "./read-build.ts";
import { readAssets } from "./read-assets.ts";

/** How long running requests may take to end when the server stops; a client that hangs must not hold it up. */
const GRACE_MS = 5000;

export interface NodeHost {
  readonly settings: Settings;
  /** Folder of a finished build (`npm run build`). */
  readonly buildFolder: string;
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly log: Log;
}

export interface RunningServer {
  /** Where this machine reaches it. */
  readonly url: string;
  /** Stops taking requests, lets the running ones end within five seconds, then resolves; however often it is called. */
  close(): Promise<void>;
}

/** @throws Error when the build cannot be read or the port is taken */
export async function startServer({
  settings,
  buildFolder,
  calibration,
  clock,
  log,
}: NodeHost): Promise<RunningServer> {
  const build = await readBuild(buildFolder);
  // Read now: a later build may take this one's folder away.
  const basis = readBasis(await readFile(join(buildFolder, "basis.json"), "utf8"));
  const assetsFolder = join(buildFolder, "assets");
  const manifest = await readFile(join(assetsFolder, "manifest.json"), "utf8");
  const assets = assetAddresses(JSON.parse(manifest) as BuiltClients);
  const keys = createSecretKeys({
    current: settings.secretKey ?? (await keepSecretKey(settings.dataFolder)),
    previous: settings.previousSecretKey,
  });
  const stores = await openNodeStores(settings.dataFolder);
  if ((await stores.staff.list()).length === 0) {
    log.warn("no-staff-account", { add: "npm run staff -- add <name> --role <role>" });
  }
  const publishing = { published: stores.published, readBasis: async () => basis, clock };
  const engine = createLiveEngine({ ...publishing, build, log });
  // Before anybody asks: what was taken off is not told by a process that has only just begun.
  await engine.current();
  const bus = createMemoryBus();
  const prompts = JSON.parse(await readFile(join(buildFolder, "prompts.json"), "utf8")) as Prompts;
  const { writing, ...models } = openModels({ settings, prompts, dayCounts: stores.dayCounts, keys, clock, log });
  const common = { engine, calibration, writing, settings, clock, log };

  let ready = true;
  const shutDown = new AbortController();
  let closing: Promise<void> | undefined;

  const parts: AppParts = {
    ...commonParts({ ...common, assets }),
    ...openConversations({ ...common, stores, bus, keys }),
    ...models,
    desk: createDesk({
      ...stores,
      ...publishing,
      bus,
      keys,
      assets,
      provider: openProvider(settings),
      writing: openDeskWriting({ ...common, models: settings.models }),
    }),
    isReady: () => ready,
    closing: shutDown.signal,
    connectionOf: getConnInfo,
    serveAsset: await readAssets(assetsFolder),
    compresses: true,
    forward: undefined,
  };
  const startedAt = clock.now();
  const server = await listen(createApp(parts).fetch, settings).catch((error: unknown) => {
    stores.close();
    throw error;
  });
  // Once the port is ours: whoever else has it runs these turns itself.
  const housekeeping = setInterval(() => void keepHouse(parts, parts.turns, undefined), HOUSEKEEPING_EVERY_MS);
  const firstHousekeeping = keepHouse(parts, parts.turns, startedAt);
  return {
    url: addressOf(server, settings.host),
    close: () => {
      ready = false;
      shutDown.abort();
      clearInterval(housekeeping);
      parts.turns.close();
      return (closing ??= stop(server)
        .then(() => firstHousekeeping)
        .finally(() => stores.close()));
    },
  };
}

function listen(fetch: Parameters<typeof serve>[0]["fetch"], { host, port }: Settings): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, () => resolve(server));
    server.once("error", reject);
  });
}

function stop(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), GRACE_MS);
    server.close((error) => {
      clearTimeout(deadline);
      if (error === undefined) resolve();
      else reject(error);
    });
  });
}

function addressOf(server: ServerType, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === "127.0.0.1" ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
