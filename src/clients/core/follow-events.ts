/**
 * Keeps up with a conversation: reads its recorded events and waits for the next ones, for as long as it is wanted. A
 * lost connection is taken up again where it ended. Where a network lets no stream through, it asks from time to time.
 */
import { callForJson, callService, type Service } from "./call-service.ts";
import { isInteger, listOf, shapeOf } from "./checks.ts";
import { type ConversationKey, pathOf } from "./conversation-path.ts";
import { isPlaced } from "./is-event.ts";
import { createEventStreamParser } from "./parse-event-stream.ts";
import { parseJson } from "./parse-json.ts";
import { isGone, type ServiceFailure } from "./service-failure.ts";

export interface FollowOptions {
  readonly service: Service;
  readonly conversation: ConversationKey;
  /** Place of the last event that is known. */
  readonly after: () => number;
  /** Values with a place each; what they are is for the listener to check. */
  readonly onEvents: (events: readonly { readonly seq: number }[]) => void;
  /** Whether events arrive as they happen. */
  readonly onLink: (isLive: boolean) => void;
  /** Resolves after so long, or earlier when trying again is promising. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** 0 to 1. */
  readonly random: () => number;
  readonly signal: AbortSignal;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
const POLL_PAUSE_MS = 4_000;
/** So many streams in a row that brought nothing: streams do not get through here. */
const STREAMS_IN_VAIN = 2;
/** So many polls, and a stream is tried again. */
const POLLS_PER_TRY = 30;

type Reading =
  | { readonly kind: "read" | "nothing" | "no-stream" }
  | { readonly kind: "failed"; readonly error: ServiceFailure };

/** @returns `gone` when the conversation is not there (any more); `stopped` when the signal said so */
export async function followEvents(options: FollowOptions): Promise<"gone" | "stopped"> {
  const { onLink, wait, random, signal } = options;
  let failures = 0;
  let streamsInVain = 0;
  let polls = 0;
  while (!signal.aborted) {
    const mayStream = streamsInVain < STREAMS_IN_VAIN;
    const reading = mayStream ? await readStream(options) : await poll(options);
    if (signal.aborted) break;
    if (reading.kind === "failed" && isGone(reading.error)) return "gone";

    if (mayStream) {
      onLink(false);
      if (reading.kind === "read") streamsInVain = 0;
      else if (reading.kind === "nothing") streamsInVain += 1;
      else if (reading.kind === "no-stream") streamsInVain = STREAMS_IN_VAIN;
      polls = 0;
    } else {
      onLink(reading.kind === "read");
      polls += 1;
      if (polls >= POLLS_PER_TRY) streamsInVain = STREAMS_IN_VAIN - 1;
    }
    failures = reading.kind === "failed" || reading.kind === "nothing" ? failures + 1 : 0;
    await wait(failures === 0 && !mayStream ? POLL_PAUSE_MS : pauseAfter(failures, random()));
  }
  return "stopped";
}

/**
 * Doubles with every failure, and no two clients wait equally long: when a service comes back they do not all call at
 * once.
 */
function pauseAfter(failures: number, random: number): number {
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures);
  return Math.max(FIRST_PAUSE_MS, longest * (0.5 + random / 2));
}

async function readStream(options: FollowOptions): Promise<Reading> {
  const { service, conversation, after, onEvents, onLink, signal } = options;
  const last = after();
  const reply = await callService(service, {
    method: "GET",
    path: `${pathOf(conversation.id)}/events?after=${last}`,
    token: conversation.token,
    accept: "text/event-stream",
    ...(last > 0 && { headers: { "Last-Event-ID": String(last) } }),
    signal,
  });
  if (!reply.ok) return { kind: "failed", error: reply.error };
  if (!reply.value.contentType.startsWith("text/event-stream")) return { kind: "no-stream" };

  const parse = createEventStreamParser(service.transport.createDecoder());
  let hasRead = false;
  try {
    for await (const chunk of reply.value.body) {
      if (!hasRead) onLink(true);
      hasRead = true;
      const events = parse(chunk)
        .map(({ data }) => parseJson(data))
        .filter(isPlaced);
      if (events.length > 0) onEvents(events);
    }
  } catch {
    // Cut or silent: the next one goes on behind the last event.
  }
  return { kind: hasRead ? "read" : "nothing" };
}

interface EventsPage {
  readonly events: readonly { readonly seq: number }[];
  readonly next: number;
}

const isPage = shapeOf<EventsPage>({ events: listOf(isPlaced), next: isInteger });

async function poll({ service, conversation, after, onEvents, signal }: FollowOptions): Promise<Reading> {
  const page = await callForJson(service, {
    method: "GET",
    path: `${pathOf(conversation.id)}/events?after=${after()}`,
    token: conversation.token,
    signal,
  });
  if (!page.ok) return { kind: "failed", error: page.error };
  if (!isPage(page.value)) return { kind: "failed", error: { kind: "reply-unreadable" } };
  const { events } = page.value as EventsPage;
  if (events.length > 0) onEvents(events);
  return { kind: "read" };
}
