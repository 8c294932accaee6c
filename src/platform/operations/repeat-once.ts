/** Tries a model once more after a failure that is likely to have passed. */
import type { ChatFailure, ChatModel, ChatPart } from "../ports/chat-model.ts";
import type { Pause } from "./pause.ts";

/** A provider that asks for a longer pause is not waited for: another one, or the guides' own words, are there sooner. */
const LONGEST_PAUSE_MS = 2000;
/** Enough for a balancer to turn to another of its servers. */
const PAUSE_MS = 250;

/** Nothing is repeated once a part has come: whoever reads has it already. */
export function repeatOnce(model: ChatModel, pause: Pause): ChatModel {
  return {
    name: model.name,
    async *stream(request) {
      const pauseMs = yield* untilRepeatable(model.stream(request));
      if (pauseMs === undefined) return;
      await pause(pauseMs, request.signal);
      yield* model.stream(request);
    },
  };
}

/** @returns how long to wait before the whole is tried again; undefined when it is not to be */
async function* untilRepeatable(parts: AsyncIterable<ChatPart>): AsyncGenerator<ChatPart, number | undefined> {
  let hasBegun = false;
  for await (const part of parts) {
    const pauseMs = part.kind === "failed" && !hasBegun ? pauseAfter(part.failure) : undefined;
    if (pauseMs !== undefined) return pauseMs;
    hasBegun = true;
    yield part;
  }
  return undefined;
}

function pauseAfter({ kind, retryAfterMs }: ChatFailure): number | undefined {
  switch (kind) {
    case "unreachable":
    case "broken":
      return PAUSE_MS;
    case "busy":
      return retryAfterMs !== undefined && retryAfterMs <= LONGEST_PAUSE_MS ? retryAfterMs : undefined;
    case "stalled":
    case "refused":
    case "too-long":
    case "cut":
    case "unreadable":
    case "resting":
    case "stopped":
      return undefined;
  }
}
