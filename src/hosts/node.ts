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
import { createSmtpMailer } from "#src/platform/adapters/node-smtp/create-smtp-mailer.ts";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";
import { readBasis } from "#src/knowledge/overlay/basis.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { Log } from "#src/platform/ports/log.ts";
import { pause } from "#src/platform/operations/pause.ts";
import type { Prompts } from "#src/platform/prompts/prompt.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { assetAddresses } from "./asset-addresses.ts";
import { chooseChatClient } from "./choose-chat-client.ts";
import { createKeptWork } from "./create-kept-work.ts";
import { workOffNotices } from "#src/people/notices/work-off-notices.ts";
import { HOUSEKEEPING_EVERY_MS, keepHouse } from "./keep-house.ts";
import { keepSecretKey } from "./keep-secret-key.ts";
import { openNodeStores } from "./open-node-stores.ts";
import { openService } from "./open-service.ts";
import { readBuild } from "./read-build.ts";
import { readAssets } from "./read-assets.ts";

/** How often it is looked for somebody to tell: a new case is told within a minute, and the other side has its time too. */
const NOTICES_EVERY_MS = 10_000;

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
  const prompts = JSON.parse(await readFile(join(buildFolder, "prompts.json"), "utf8")) as Prompts;
  const kept = createKeptWork();

  const { smtpUrl, mailFrom = "" } = settings.notices;
  const smtp = smtpUrl === undefined ? undefined : createSmtpMailer(smtpUrl, mailFrom);

  let ready = true;
  const shutDown = new AbortController();
  let closing: Promise<void> | undefined;

  const service = await openService({
    settings,
    build,
    readBasis: async () => basis,
    prompts,
    assets,
    calibration,
    stores,
    bus: createMemoryBus(),
    keys,
    openChat: chooseChatClient(settings),
    keepAlive: kept.keepAlive,
    mailer: smtp,
    clock,
    log,
  });
  const parts: AppParts = {
    ...service,
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
  const telling = repeat(() => workOffNotices(parts.notices), NOTICES_EVERY_MS);
  return {
    url: addressOf(server, settings.host),
    close: () => {
      ready = false;
      shutDown.abort();
      clearInterval(housekeeping);
      parts.turns.close();
      return (closing ??= stop(server)
        .then(() => Promise.all([firstHousekeeping, telling.stop()]))
        .then(() => smtp?.close())
        .then(() => kept.ended())
        .finally(() => stores.close()));
    },
  };
}

/** Does something again and again, never twice at once. */
function repeat(work: () => Promise<void>, everyMs: number): { readonly stop: () => Promise<void> } {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= work().finally(() => {
      running = undefined;
    });
  }, everyMs);
  return {
    stop: async () => {
      clearInterval(timer);
      if (running === undefined) return;
      // A mail server that does not reply must not hold up the end: what was being sent is sent again.
      const over = new AbortController();
      await Promise.race([running.finally(() => over.abort()), pause(GRACE_MS, over.signal)]);
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
