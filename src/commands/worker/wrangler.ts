/** Cloudflare's tool as this project runs it: quiet, without a login, and telling nobody. */
import { join } from "node:path";
import { PROJECT_FOLDER } from "../project-folder.ts";

/** Its program, to be run by Node. */
export const WRANGLER = join(PROJECT_FOLDER, "node_modules/wrangler/bin/wrangler.js");

/** What it takes from the environment. @param folder where it may keep its own logs and notes */
export function quietly(folder: string): Readonly<Record<string, string>> {
  return {
    CI: "1",
    NO_COLOR: "1",
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
    WRANGLER_HIDE_BANNER: "true",
    WRANGLER_SEND_METRICS: "false",
    WRANGLER_SEND_ERROR_REPORTS: "false",
    WRANGLER_LOG_PATH: join(folder, "logs"),
    WRANGLER_REGISTRY_PATH: join(folder, "registry"),
  };
}
