/** Where the project and its own knowledge lie, wherever a command is started from. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const PROJECT_FOLDER = fileURLToPath(new URL("../../", import.meta.url)).replace(/[/\\]$/, "");

export const KNOWLEDGE_FOLDER = join(PROJECT_FOLDER, "knowledge");
