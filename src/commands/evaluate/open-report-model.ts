import { createPlainChat } from "#src/platform/adapters/plain-chat/create-plain-chat.ts";
import { pause } from "#src/platform/operations/pause.ts";
import { repeatOnce } from "#src/platform/operations/repeat-once.ts";
import type { ChatModel } from "#src/platform/ports/chat-model.ts";
import type { ModelSettings } from "#src/platform/settings/settings.ts";

/** A report waits longer for a model than a visitor does. */
const PATIENCE = { untilFirstPart: 60_000, betweenParts: 30_000 };

export function openReportModel(settings: ModelSettings): ChatModel {
  return repeatOnce(createPlainChat(settings, PATIENCE), pause);
}
