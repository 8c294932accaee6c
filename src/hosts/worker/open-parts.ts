import type { AppParts } from "#src/http/app-parts.ts";
import { createDurableObjectBus } from "#src/platform/adapters/durable-object-bus/create-durable-object-bus.ts";
import { openD1 } from "#src/platform/adapters/d1/open-d1.ts";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import type { Log } from "#src/platform/ports/log.ts";
import { readSettings } from "#src/platform/settings/read-settings.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import type { Result } from "#src/platform/shared/result.ts";
import calibration from "#src/turn/confidence/calibration.json" with { type: "json" };
import { createDesk } from "../create-desk.ts";
import { openDeskWriting } from "../open-desk-writing.ts";
import { openModels } from "../open-models.ts";
import { openProvider } from "../open-provider.ts";
import { openConversations } from "../open-conversations.ts";
import { commonParts } from "../common-parts.ts";
import { createLiveEngine } from "../live-engine.ts";
import type { WorkerBindings } from "./bindings.ts";
import { openBasis, openBuild } from "./open-build.ts";
import { serveAssetFrom } from "./serve-asset.ts";

/** What the app of the Worker and the apps of its objects are made of alike. */
export type SharedParts = Omit<AppParts, "connectionOf" | "forward"> & { readonly settings: Settings };

/** @returns the parts, or one line that says why this Worker cannot serve */
export async function openParts(bindings: WorkerBindings, log: Log): Promise<Result<SharedParts, string>> {
  const settings = readWorkerSettings(bindings);
  if (!settings.ok) return settings;
  const { secretKey, previousSecretKey } = settings.value;
  if (secretKey === undefined) throw new Error("settings let no Worker through without a secret");
  try {
    const { build, prompts, assets } = await openBuild(bindings.ASSETS);
    const database = openD1(bindings.DB);
    await migrate(database);
    const stores = createStores(database);
    const bus = createDurableObjectBus({ channels: bindings.CHANNELS, log });
    const keys = createSecretKeys({ current: secretKey, previous: previousSecretKey });
    const publishing = {
      published: stores.published,
      readBasis: () => openBasis(bindings.ASSETS),
      clock: systemClock,
    };
    const engine = createLiveEngine({ ...publishing, build, log });
    // Before anybody asks: what was taken off is not told by an isolate that has only just begun.
    await engine.current();
    const common = { engine, calibration, settings: settings.value, clock: systemClock, log };
    const { writing, ...models } = openModels({ ...common, prompts, dayCounts: stores.dayCounts, keys });
    return {
      ok: true,
      value: {
        ...commonParts({ ...common, writing, assets }),
        ...openConversations({ ...common, writing, stores, bus, keys }),
        ...models,
        desk: createDesk({
          ...stores,
          ...publishing,
          bus,
          keys,
          assets,
          provider: openProvider(settings.value),
          writing: openDeskWriting({ ...common, writing, models: settings.value.models }),
        }),
        settings: settings.value,
        isReady: () => true,
        // A Worker has no end of its own: it is replaced while it serves.
        closing: new AbortController().signal,
        serveAsset: serveAssetFrom(bindings.ASSETS),
        // Cloudflare does, on the way to the visitor.
        compresses: false,
      },
    };
  } catch (error) {
    return { ok: false, error: `build or database cannot be opened: ${String(error)}` };
  }
}

/** The bindings of type string. A Worker listens nowhere by itself and is reached by everyone, so it needs a secret. */
function readWorkerSettings(bindings: WorkerBindings): Result<Settings, string> {
  const variables = Object.entries(bindings).filter((binding): binding is [string, string] => {
    return typeof binding[1] === "string";
  });
  return readSettings({ ...Object.fromEntries(variables), HOST: "0.0.0.0", PORT: undefined });
}
