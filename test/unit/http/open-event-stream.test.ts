import { afterEach, beforeEach, describe, it, vi } from "vitest";
import { openEventStream } from "#src/http/streams/open-event-stream.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Reads what has come by now. */
function readerOf(response: Response) {
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
  const decoder = new TextDecoder();
  return {
    next: async () => {
      const { value, done } = await reader.read();
      return done ? undefined : decoder.decode(value);
    },
    cancel: () => reader.cancel(),
  };
}

describe("an event stream", () => {
  it("begins at once, tells events, and beats at least every 15 seconds", async ({ expect }) => {
    const beats: number[] = [];
    const stream = readerOf(
      openEventStream(async ({ send }) => {
        send("greeting", { text: "a\nb" });
        return { beat: async () => void beats.push(1), stop: () => {} };
      }),
    );

    expect(await stream.next()).toBe(": hb\n\n");
    expect(await stream.next()).toBe('event: greeting\ndata: {"text":"a\\nb"}\n\n');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await stream.next()).toBe(": hb\n\n");
    expect(beats).toHaveLength(1);
    await stream.cancel();
  });

  it("stops following once when its reader goes, and beats no more", async ({ expect }) => {
    const stop = vi.fn();
    const beat = vi.fn(async () => {});
    const stream = readerOf(openEventStream(async () => ({ beat, stop })));
    await stream.next();
    await stream.cancel();
    await vi.advanceTimersByTimeAsync(60_000);

    expect(stop).toHaveBeenCalledTimes(1);
    expect(beat).not.toHaveBeenCalled();
  });

  it.for([
    { when: "it is closed", beat: undefined },
    { when: "a heartbeat fails", beat: () => Promise.reject(new Error("the store is gone")) },
  ])("ends when $when, and stops following", async ({ beat }, { expect }) => {
    const stop = vi.fn();
    const stream = readerOf(openEventStream(async ({ close }) => ({ beat: beat ?? (async () => close()), stop })));
    await stream.next();
    await vi.advanceTimersByTimeAsync(15_000);

    expect(await stream.next()).toBe(": hb\n\n");
    expect(await stream.next()).toBeUndefined();
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it("ends when following cannot begin", async ({ expect }) => {
    const stream = readerOf(openEventStream(() => Promise.reject(new Error("the store is gone"))));

    expect(await stream.next()).toBe(": hb\n\n");
    expect(await stream.next()).toBeUndefined();
  });

  it("gives up a reader who takes nothing", async ({ expect }) => {
    const stop = vi.fn();
    openEventStream(async ({ send }) => {
      for (let sent = 0; sent < 2000; sent += 1) send("change", {});
      return { beat: async () => {}, stop };
    });
    await vi.advanceTimersByTimeAsync(0);

    expect(stop).toHaveBeenCalledTimes(1);
  });
});
