/** Whoever has a page open is not told of what it shows: a stream says so, every half minute, as long as it is read. */
import { afterEach, beforeEach, describe, it, vi } from "vitest";
import { issueToken } from "#src/conversation/capability.ts";
import { createApp } from "#src/http/create-app.ts";
import { startSession } from "#src/people/staff/sessions.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { account, conversation, NOON, openCase } from "#test/support/records.ts";

const BEAT_MS = 10_000;
const MINUTE_MS = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});

afterEach(() => {
  vi.useRealTimers();
});

const openParts = () => makeAppParts({ clock: { now: () => new Date() } });

/** Reads a stream for so many heartbeats. */
async function readFor(reply: Response, beats: number) {
  const reader = (reply.body ?? new ReadableStream<Uint8Array>()).getReader();
  await reader.read();
  for (let beat = 0; beat < beats; beat++) {
    const read = reader.read();
    await vi.advanceTimersByTimeAsync(BEAT_MS);
    await read;
  }
  return reader;
}

describe("a page that is open", () => {
  it("keeps its helper at the desk, until it is closed", async ({ expect }) => {
    const parts = openParts();
    const { presence } = parts.notices;
    const wang = account({ name: crypto.randomUUID() });
    await parts.desk.staff.add(wang);
    const headers = { Cookie: `desk=${await startSession(wang, { method: "password", device: "" }, parts.desk)}` };
    const reader = await readFor(await createApp(parts).request("/api/desk/events", { headers }), 7);
    const seen = [];
    const isSeen = async () => (await presence.helpersSeenSince(new Date(Date.now() - MINUTE_MS))).has(wang.id);
    seen.push(await isSeen());
    await reader.cancel();
    await vi.advanceTimersByTimeAsync(2 * MINUTE_MS);
    seen.push(await isSeen());

    expect(seen).toEqual([true, false]);
  });

  it("shows a visitor what is new, whether it follows or asks", async ({ expect }) => {
    const parts = openParts();
    const { presence } = parts.notices;
    const { keys, conversations, cases } = parts.conversation;
    const begun = conversation();
    await conversations.start(begun, []);
    await cases.open({ case: openCase({ conversationId: begun.id }), events: [], limit: undefined });
    const app = createApp(parts);
    const ask = (accept: string) =>
      app.request(`/api/conversations/${begun.id}/events`, {
        headers: { Authorization: `Bearer ${issueToken(keys, begun.id, "nonce")}`, Accept: accept },
      });
    const before = await presence.visitorSeenAt(begun.id);
    const reader = await readFor(await ask("text/event-stream"), 7);
    const followed = await presence.visitorSeenAt(begun.id);
    await reader.cancel();
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    await ask("application/json");

    expect(before).toBeUndefined();
    expect((followed?.getTime() ?? 0) - NOON.getTime()).toBeGreaterThanOrEqual(30_000);
    expect(await presence.visitorSeenAt(begun.id)).toEqual(new Date());
  });
});
