import type { ChatModel } from "../../ports/chat-model.ts";
import type { ModelSettings } from "../../settings/settings.ts";
import type { Patience } from "./patience.ts";

/** One of the clients that read what models reply. */
export type OpenChat = (settings: ModelSettings, patience: Patience) => ChatModel;
