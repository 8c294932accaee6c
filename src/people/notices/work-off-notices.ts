/** Tells whoever is to be told of what has happened: the task of a host, every few seconds. At once in two hosts is fine. */
import type { NoticeParts } from "./notice-parts.ts";
import { planNotices } from "./plan-notices.ts";
import { sendNotices } from "./send-notices.ts";

export async function workOffNotices(parts: NoticeParts): Promise<void> {
  const { log } = parts;
  try {
    const made = await planNotices(parts);
    const done = await sendNotices(parts);
    if (made > 0 || Object.values(done).some((count) => count > 0)) log.info("notices-worked-off", { made, ...done });
  } catch (error) {
    // Nobody waits for it, and the next time comes soon.
    log.error("notices-failed", { error: error instanceof Error ? error.name : "unknown" });
  }
}
