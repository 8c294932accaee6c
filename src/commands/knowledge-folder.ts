/** Where the project's own knowledge lies, wherever the command is started from. */
import { fileURLToPath } from "node:url";

export const KNOWLEDGE_FOLDER = fileURLToPath(new URL("../../knowledge", import.meta.url));
