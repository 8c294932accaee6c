import { afterEach, beforeEach, describe, it, vi } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { claimCase } from "#src/people/desk/claim.ts";
import { startSession } from "#src/people/staff/sessions.ts";
import type { LiveBus } from "#src/platform/ports/live-bus.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { account, message, NOON } from "#test/support/records.ts";
import { seedDesk } from "#test/support/seed-desk.ts";

const WITH_PASSWORD = { method: "password", device: "A browser" } as const;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** The stream of somebody signed in at a desk; what is announced there is lost, and the test alone wakes it. */
async function followDeafly() {
  let now = NOON;
  const parts = makeAppParts({ clock: { now: () => now } });
  let wake = (): void => {};
  const listeners = new Set<() => void>();
  const bus: LiveBus = {
    announce: async () => {},
    listen: async (_, heard) => {
      wake = heard;
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
  };
  const desk = { ...parts.desk, bus };
  const wang = account({ name: crypto.randomUUID() });
  await desk.staff.add(wang);
  const { caseId, conversationId } = await seedDesk(desk).openCase();
  const token = await startSession(wang, WITH_PASSWORD, desk);
  const stream = await createApp({ ...parts, desk }).request("/api/desk/events", {
    headers: { Cookie: `desk=${token}` },
  });
  const reader = (stream.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  // Its first look is over.
  await vi.advanceTimersByTimeAsync(1);
  return {
    desk,
    wang,
    caseId,
    conversationId,
    reader,
    wake: () => wake(),
    listeners: () => listeners.size,
    wait: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
  };
}

describe("the stream of the desk", () => {
  it("finds by itself what nobody told it", async ({ expect }) => {
    const { desk, wang, caseId, reader } = await followDeafly();
    await claimCase(caseId, wang, desk);
    await vi.advanceTimersByTimeAsync(15_000);

    // The first look of all may already find it: then no heartbeat comes before.
    const read = [(await reader.read()).value, (await reader.read()).value];

    expect(read.join("")).toContain("event: cases.changed\n");
    await reader.cancel();
  });

  it("finds by itself that a visitor wrote", async ({ expect }) => {
    const { desk, conversationId, reader } = await followDeafly();
    await desk.conversations.append(conversationId, [message("turn-2")]);
    await vi.advanceTimersByTimeAsync(15_000);

    // The first look of all may already find it: then no heartbeat comes before.
    const read = [(await reader.read()).value, (await reader.read()).value];

    expect(read.join("")).toContain("event: cases.changed\n");
    await reader.cancel();
  });

  it("tells what happens together once, and no change twice", async ({ expect }) => {
    const { desk, wang, caseId, wake, reader } = await followDeafly();
    await claimCase(caseId, wang, desk);
    for (let times = 0; times < 5; times += 1) wake();
    await vi.advanceTimersByTimeAsync(250);
    expect((await reader.read()).value).toContain("event: cases.changed\n");
    await vi.advanceTimersByTimeAsync(20_000);

    expect((await reader.read()).value).toBe(": hb\n\n");
    expect((await reader.read()).value).toBe(": hb\n\n");
    await reader.cancel();
  });

  it("beats, and looks at its reader's session, also where there is always something to tell", async ({ expect }) => {
    const { wake, wait, reader } = await followDeafly();
    const readWhileBusy = async (seconds: number): Promise<string> => {
      const read: string[] = [];
      for (let passed = 0; passed < seconds; passed += 1) {
        wake();
        await vi.advanceTimersByTimeAsync(1_000);
        read.push((await reader.read()).value ?? "END");
      }
      return read.join("");
    };
    const busy = await readWhileBusy(31);
    wait(30);

    expect(busy.split(": hb\n\n").length - 1).toBeGreaterThanOrEqual(2);
    expect(await readWhileBusy(25)).toContain("END");
  });

  it("stops listening when its reader leaves with something unread", async ({ expect }) => {
    const { wake, reader, listeners } = await followDeafly();
    for (let times = 0; times < 5; times += 1) {
      wake();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(listeners()).toBe(1);
    await reader.cancel();

    await vi.waitFor(() => expect(listeners()).toBe(0));
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends with its reader's session, which it does not keep going", async ({ expect }) => {
    const { reader, wait } = await followDeafly();
    await vi.advanceTimersByTimeAsync(15_000);
    expect((await reader.read()).done).toBe(false);
    wait(30);
    await vi.advanceTimersByTimeAsync(15_000);

    expect((await reader.read()).done).toBe(true);
  });
});
