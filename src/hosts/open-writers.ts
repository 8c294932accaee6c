import type { OpenChat } from "#src/platform/adapters/chat-endpoint/open-chat.ts";
import type { Patience } from "#src/platform/adapters/chat-endpoint/patience.ts";
import { createCircuitBreaker } from "#src/platform/operations/create-circuit-breaker.ts";
import { pause } from "#src/platform/operations/pause.ts";
import { repeatOnce } from "#src/platform/operations/repeat-once.ts";
import type { ChatModel } from "#src/platform/ports/chat-model.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import { asModelAbroad } from "#src/platform/settings/models-abroad.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import type { ModelAbroad } from "#src/protocol/event.ts";

/** A visitor waits: what has not begun by then is better quoted from the guides. */
const PATIENCE: Patience = { untilFirstPart: 12_000, betweenParts: 8000 };

export interface Writer {
  readonly model: ChatModel;
  /** Where it is one that only visitors who agreed to it may have asked: as they were told of it. */
  readonly abroad: ModelAbroad | undefined;
}

interface Chosen {
  readonly settings: Pick<Settings, "models">;
  readonly openChat: OpenChat;
  readonly clock: Clock;
}

/** The models that write for visitors, the first first. What is known of their failures is shared by all who ask. */
export function openWriters({ settings: { models }, openChat, clock }: Chosen): readonly Writer[] {
  return models.map((settings) => ({
    model: createCircuitBreaker(repeatOnce(openChat(settings, PATIENCE), pause), clock),
    abroad: asModelAbroad(settings),
  }));
}
