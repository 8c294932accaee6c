/** Where the project and its own knowledge lie, wherever a command is started from. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const PROJECT_FOLDER = fileURLToPath(new URL("../../", import.meta.url)).replace(/[/\\]$/, "");

export const KNOWLEDGE_FOLDER = join(PROJECT_FOLDER, "knowledge");

export const PROMPTS_FOLDER = join(PROJECT_FOLDER, "prompts");

/** What the Worker keeps on a developer's machine. */
export const WORKER_STATE_FOLDER = join(PROJECT_FOLDER, "data/worker");

/** What Node compiled of the commands that keep it for their next start. */
export const COMPILE_CACHE_FOLDER = join(PROJECT_FOLDER, "node_modules/.cache/compiled");
