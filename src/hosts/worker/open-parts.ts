import type { AppParts } from "#src/http/app-parts.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import type { Log } from "#src/platform/ports/log.ts";
import { readSettings } from "#src/platform/settings/read-settings.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import type { Result } from "#src/platform/shared/result.ts";
import calibration from "#src/turn/confidence/calibration.json" with { type: "json" };
import { commonParts } from "../common-parts.ts";
import type { WorkerBindings } from "./bindings.ts";
import { openBuild } from "./open-build.ts";
import { serveAssetFrom } from "./serve-asset.ts";

/** What the app of the Worker and the apps of its objects are made of alike. */
export type SharedParts = Omit<AppParts, "connectionOf" | "forward"> & { readonly settings: Settings };

/** @returns the parts, or one line that says why this Worker cannot serve */
export async function openParts(bindings: WorkerBindings, log: Log): Promise<Result<SharedParts, string>> {
  const settings = readWorkerSettings(bindings);
  if (!settings.ok) return settings;
  try {
    const { engine, assets } = await openBuild(bindings.ASSETS);
    return {
      ok: true,
      value: {
        ...commonParts({ engine, assets, calibration, settings: settings.value, clock: systemClock, log }),
        settings: settings.value,
        isReady: () => true,
        serveAsset: serveAssetFrom(bindings.ASSETS),
        // Cloudflare does, on the way to the visitor.
        compresses: false,
      },
    };
  } catch (error) {
    return { ok: false, error: `the build cannot be opened: ${String(error)}` };
  }
}

/** The bindings of type string. A Worker listens nowhere by itself and is reached by everyone, so it needs a secret. */
function readWorkerSettings(bindings: WorkerBindings): Result<Settings, string> {
  const variables = Object.entries(bindings).filter((binding): binding is [string, string] => {
    return typeof binding[1] === "string";
  });
  return readSettings({ ...Object.fromEntries(variables), HOST: "0.0.0.0", PORT: undefined });
}
