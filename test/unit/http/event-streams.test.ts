/** Whoever leaves a stream, at whatever point, leaves nothing behind. */
import { Hono } from "hono";
import { describe, it } from "vitest";
import { issueToken } from "#src/conversation/capability.ts";
import type { AppEnv } from "#src/http/app-env.ts";
import type { AppParts } from "#src/http/app-parts.ts";
import { streamTurn } from "#src/http/conversation/stream-turn.ts";
import { type App, createApp } from "#src/http/create-app.ts";
import { EXAMPLE_TURN } from "#src/http/openapi/examples.ts";
import { startSession } from "#src/people/staff/sessions.ts";
import { createMemoryBus } from "#src/platform/adapters/memory-bus/create-memory-bus.ts";
import type { LiveBus } from "#src/platform/ports/live-bus.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { account, conversation, languageChange, NOON } from "#test/support/records.ts";

const WITH_PASSWORD = { method: "password", device: "A browser" } as const;

/** Counts what was begun and not ended yet. */
function createCount() {
  const open = new Set<symbol>();
  return {
    begin: (end: () => void): (() => void) => {
      const one = Symbol("begun");
      open.add(one);
      return () => {
        open.delete(one);
        end();
      };
    },
    open: () => open.size,
  };
}

type Count = ReturnType<typeof createCount>;

/** A double of a bus: a real one that counts who listens. */
function createCountingBus(listeners: Count): LiveBus {
  const bus = createMemoryBus();
  return { ...bus, listen: async (channel, wake) => listeners.begin(await bus.listen(channel, wake)) };
}

interface Following {
  readonly app: App;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly listeners: Count;
  readonly readers: Count;
}

const EVENTS = 4;

const MESSAGE = {
  kind: "message.visitor",
  at: NOON.toISOString(),
  author: "visitor",
  turnId: "t1",
  clientTurnId: "client-t1",
  text: "How long does it take?",
} as const;

function makeCountedParts(): { readonly parts: AppParts; readonly listeners: Count; readonly readers: Count } {
  const given = makeAppParts();
  const [listeners, readers] = [createCount(), createCount()];
  const bus = createCountingBus(listeners);
  const parts = {
    ...given,
    conversation: { ...given.conversation, bus },
    desk: { ...given.desk, bus },
    turns: { ...given.turns, attachReader: (id: string) => readers.begin(given.turns.attachReader(id)) },
  };
  return { parts, listeners, readers };
}

async function followConversation(): Promise<Following> {
  const { parts, ...counts } = makeCountedParts();
  const { conversations, keys } = parts.conversation;
  const started = conversation();
  await conversations.start(
    started,
    Array.from({ length: EVENTS }, () => languageChange()),
  );
  return {
    ...counts,
    app: createApp(parts),
    address: `/api/conversations/${started.id}/events`,
    headers: { Authorization: `Bearer ${issueToken(keys, started.id, "nonce")}` },
  };
}

async function followDesk(): Promise<Following> {
  const { parts, ...counts } = makeCountedParts();
  const wang = account({ name: crypto.randomUUID() });
  await parts.desk.staff.add(wang);
  return {
    ...counts,
    app: createApp(parts),
    address: "/api/desk/events",
    headers: { Cookie: `desk=${await startSession(wang, WITH_PASSWORD, parts.desk)}` },
  };
}

const STREAMS = [
  { of: "a conversation", follow: followConversation, sent: 1 + EVENTS },
  { of: "the desk", follow: followDesk, sent: 1 },
];

/** Before anything is read, after each thing that is sent, and while nothing more comes. */
const LEAVINGS = STREAMS.flatMap((stream) =>
  Array.from({ length: stream.sent + 1 }, (_, after) => ({ ...stream, after })),
);

describe("a stream that its reader leaves", () => {
  it.for(LEAVINGS)("has no listener and no reader left: $of, after $after of $sent", async (given, { expect }) => {
    const { app, address, headers, listeners, readers } = await given.follow();
    const stream = await app.request(address, { headers });
    const reader = (stream.body ?? new ReadableStream()).getReader();
    for (let read = 0; read < given.after; read++) await reader.read();
    await reader.cancel();

    expect([listeners.open(), readers.open()]).toEqual([0, 0]);
  });

  it.for(STREAMS)("has none left while its reader waits for what is next: $of", async (given, { expect }) => {
    const { app, address, headers, listeners, readers } = await given.follow();
    const stream = await app.request(address, { headers });
    const reader = (stream.body ?? new ReadableStream()).getReader();
    for (let read = 0; read < given.sent; read++) await reader.read();
    const waiting = reader.read();
    await reader.cancel();

    expect((await waiting).done).toBe(true);
    expect([listeners.open(), readers.open()]).toEqual([0, 0]);
  });

  it.for(STREAMS)("is counted as long as it is read: $of", async (given, { expect }) => {
    const { app, address, headers, listeners } = await given.follow();
    const stream = await app.request(address, { headers });
    const reader = (stream.body ?? new ReadableStream()).getReader();
    for (let read = 0; read < given.sent; read++) await reader.read();

    expect(listeners.open()).toBe(1);
    await reader.cancel();
  });
});

describe("HEAD of a stream", () => {
  it.for(STREAMS)("has its headers and begins nothing: $of", async (given, { expect }) => {
    const { app, address, headers, listeners, readers } = await given.follow();
    const reply = await app.request(address, { method: "HEAD", headers });
    // What a stream that is there begins by itself, it has begun by then.
    await app.request("/health");

    expect(reply.status).toBe(200);
    expect(reply.headers.get("Content-Type")).toBe("text/event-stream; charset=utf-8");
    expect(reply.body).toBeNull();
    expect([listeners.open(), readers.open()]).toEqual([0, 0]);
  });
});

describe("a turn as a stream that its reader leaves", () => {
  it.for([0, 1, 2])("has no reader left, after %i things that were sent", async (after, { expect }) => {
    const { keys } = makeAppParts().conversation;
    const readers = createCount();
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    const app = new Hono<AppEnv>().get("/", (c) =>
      streamTurn(c, {
        keys,
        async take(listener) {
          listener.accepted?.({ ...MESSAGE, seq: 2 });
          listener.step?.("retrieval");
          await answered;
          return { ok: true, value: EXAMPLE_TURN };
        },
        reportFault: () => "reference-1",
        onEnd: readers.begin(() => undefined),
      }),
    );
    const reader = ((await app.request("/")).body ?? new ReadableStream()).getReader();
    for (let read = 0; read < after; read++) await reader.read();

    expect(readers.open()).toBe(1);
    await reader.cancel();
    expect(readers.open()).toBe(0);
    answer();
  });
});
