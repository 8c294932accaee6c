/**
 * The Node host: settings and a finished build -> adapters -> app -> a listening server. Wires, and decides nothing.
 */
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { serve, type ServerType } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { renderPage } from "#src/clients/page/document.ts";
import { createApp } from "#src/http/create-app.ts";
import type { AppParts } from "#src/http/app-parts.ts";
import { turnFromOutcome } from "#src/http/turn-from-outcome.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";
import { randomId } from "#src/platform/adapters/random-id/random-id.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { Log } from "#src/platform/ports/log.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { openEngine, openRoad } from "./open-engine.ts";
import { readAssets } from "./read-assets.ts";

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
  /** Stops taking requests, lets the running ones end, then resolves. */
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
  const engine = await openEngine(buildFolder);
  const answerQuestion = openRoad(engine, calibration, clock);
  const translateFor = createTranslations(TURN_MESSAGES);
  const assetsFolder = join(buildFolder, "assets");
  const assets = await readAssetAddresses(assetsFolder);
  let ready = true;

  const parts: AppParts = {
    ask: async (question, reader) => {
      const outcome = await answerQuestion({ ...question, interfaceLanguage: reader.language });
      if (!outcome.ok) return outcome;
      const frame = {
        id: randomId(),
        knowledge: engine.knowledge,
        calibrationVersion: calibration.version,
        translateFor,
      };
      return { ok: true, value: turnFromOutcome(outcome.value, frame) };
    },
    knowledge: engine.knowledge,
    calibration,
    settings,
    clock,
    newId: randomId,
    log,
    isReady: () => ready,
    connectionOf: getConnInfo,
    page: { render: (visit) => renderPage(visit, { assets }), assets },
    serveAsset: await readAssets(assetsFolder),
  };
  const server = await listen(createApp(parts).fetch, settings);
  return {
    url: addressOf(server, settings.host),
    close: () => {
      ready = false;
      return new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      });
    },
  };
}

interface AssetAddresses {
  readonly script: string;
  readonly style: string;
  readonly docsStyle: string;
  readonly icon: string;
}

async function readAssetAddresses(folder: string): Promise<AssetAddresses> {
  const names = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as AssetAddresses;
  const addresses = Object.entries(names).map(([asset, name]) => [asset, `/assets/${name}`]);
  return Object.fromEntries(addresses) as unknown as AssetAddresses;
}

function listen(fetch: Parameters<typeof serve>[0]["fetch"], { host, port }: Settings): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, () => resolve(server));
    server.once("error", reject);
  });
}

function addressOf(server: ServerType, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === "127.0.0.1" ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
