/** What every LiveBus does, whatever carries the wake-ups. */
import { describe, it } from "vitest";
import type { LiveBus, LiveChannelName } from "#src/platform/ports/live-bus.ts";

export function describeLiveBus(name: string, open: () => LiveBus): void {
  describe(`LiveBus: ${name}`, () => {
    it("wakes everyone who listens to the channel", async ({ expect }) => {
      const bus = open();
      const listeners = await Promise.all([1, 2, 3].map(() => listenTo(bus, "conversation:all")));
      await bus.announce("conversation:all");

      await Promise.all(listeners.map(({ woken }) => woken()));
      expect(listeners.map(({ count }) => count())).toEqual([1, 1, 1]);
      for (const { stop } of listeners) stop();
    });

    it("wakes each time the channel is announced", async ({ expect }) => {
      const bus = open();
      const listener = await listenTo(bus, "desk");
      for (const times of [1, 2, 3]) {
        await bus.announce("desk");
        await listener.woken();

        expect(listener.count()).toBe(times);
      }
      listener.stop();
    });

    it("leaves those who listen to another channel alone", async ({ expect }) => {
      const bus = open();
      const other = await listenTo(bus, "conversation:1");
      const own = await listenTo(bus, "conversation:11");
      await bus.announce("conversation:11");
      await own.woken();

      expect(other.count()).toBe(0);
      own.stop();
      other.stop();
    });

    it("wakes nobody who has stopped listening, and lets them stop twice", async ({ expect }) => {
      const bus = open();
      const leaving = await listenTo(bus, "conversation:stop");
      const staying = await listenTo(bus, "conversation:stop");
      leaving.stop();
      leaving.stop();
      await bus.announce("conversation:stop");
      await staying.woken();

      expect(leaving.count()).toBe(0);
      staying.stop();
    });

    it("wakes who listens again after having stopped", async ({ expect }) => {
      const bus = open();
      const first = await listenTo(bus, "conversation:again");
      first.stop();
      const second = await listenTo(bus, "conversation:again");
      await bus.announce("conversation:again");
      await second.woken();

      expect([first.count(), second.count()]).toEqual([0, 1]);
      second.stop();
    });

    it("keeps no wake-up for those who come later", async ({ expect }) => {
      const bus = open();
      await bus.announce("conversation:late");
      const late = await listenTo(bus, "conversation:late");
      await bus.announce("conversation:late");
      await late.woken();

      expect(late.count()).toBe(1);
      late.stop();
    });

    it("lets a listener stop while it is woken", async ({ expect }) => {
      const bus = open();
      let woken = 0;
      const heard = Promise.withResolvers<void>();
      const stop = await bus.listen("conversation:inside", () => {
        woken += 1;
        stop();
        heard.resolve();
      });
      const other = await listenTo(bus, "conversation:inside");
      await bus.announce("conversation:inside");
      await Promise.all([heard.promise, other.woken()]);
      await bus.announce("conversation:inside");
      await other.woken();

      expect(woken).toBe(1);
      other.stop();
    });

    it("wakes once more after the last of many announcements", async ({ expect }) => {
      const bus = open();
      let changes = 0;
      let read = 0;
      const all = Promise.withResolvers<void>();
      const stop = await bus.listen("conversation:many", () => {
        read = changes;
        if (read === 50) all.resolve();
      });
      await Promise.all(
        Array.from({ length: 50 }, () => {
          changes += 1;
          return bus.announce("conversation:many");
        }),
      );
      await all.promise;

      expect(read).toBe(50);
      stop();
    });
  });
}

interface Listener {
  /** Resolves at the next wake-up, or at once when one has come that nobody waited for. */
  readonly woken: () => Promise<void>;
  readonly count: () => number;
  readonly stop: () => void;
}

/** Listens, and counts. */
export async function listenTo(bus: LiveBus, channel: LiveChannelName): Promise<Listener> {
  let count = 0;
  let seen = 0;
  let next = Promise.withResolvers<void>();
  const stop = await bus.listen(channel, () => {
    count += 1;
    next.resolve();
    next = Promise.withResolvers<void>();
  });
  return {
    woken: async () => {
      if (count === seen) await next.promise;
      seen = count;
    },
    count: () => count,
    stop,
  };
}
