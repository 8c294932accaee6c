import { abortAllDurableObjects, evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { createDurableObjectBus } from "#src/platform/adapters/durable-object-bus/create-durable-object-bus.ts";
import { createMemoryBus } from "#src/platform/adapters/memory-bus/create-memory-bus.ts";
import type { LiveBus, LiveChannelName } from "#src/platform/ports/live-bus.ts";
import type { Log } from "#src/platform/ports/log.ts";
import { describeLiveBus, listenTo } from "./live-bus.ts";

const ignore = (): void => {};
const quiet: Log = { info: ignore, warn: ignore, error: ignore };

function openBus(log: Log = quiet): LiveBus {
  return createDurableObjectBus({ channels: env.CHANNELS, log });
}

describeLiveBus("in memory, in workerd", createMemoryBus);
describeLiveBus("Durable Objects", openBus);

describe("a live bus of Durable Objects", () => {
  it("reaches those who listen through another opening of it, as in another isolate", async ({ expect }) => {
    const listener = await listenTo(openBus(), "desk");
    await openBus().announce("desk");
    await listener.woken();

    expect(listener.count()).toBe(1);
    listener.stop();
  });

  it("still reaches those who listened before the object slept", async ({ expect }) => {
    const bus = openBus();
    const listener = await listenTo(bus, "conversation:asleep");
    await evictDurableObject(env.CHANNELS.getByName("conversation:asleep"));
    await bus.announce("conversation:asleep");
    await listener.woken();

    expect(listener.count()).toBe(1);
    listener.stop();
  });

  it.for([
    {
      how: "the object closes it",
      breakIt: (name: LiveChannelName) =>
        runInDurableObject(env.CHANNELS.getByName(name), (_, state) => {
          for (const socket of state.getWebSockets()) socket.close(1011);
        }),
    },
    { how: "the object is gone", breakIt: () => abortAllDurableObjects() },
  ])("wakes once and listens again after the connection broke because $how", async ({ how, breakIt }, { expect }) => {
    const channel: LiveChannelName = `conversation:${how}`;
    const bus = openBus();
    const listener = await listenTo(bus, channel);
    await breakIt(channel);
    await listener.woken();

    expect(listener.count()).toBe(1);

    await bus.announce(channel);
    await listener.woken();

    expect(listener.count()).toBe(2);
    listener.stop();
  });

  it("logs what it could not announce, without the name of the channel, and does not reject", async ({ expect }) => {
    const lines: unknown[] = [];
    const log: Log = { ...quiet, warn: (...line) => lines.push(line) };
    const broken = {
      getByName: () => ({ announce: () => Promise.reject(new Error("the object is overloaded")) }),
    };
    const bus = createDurableObjectBus({ channels: broken as unknown as typeof env.CHANNELS, log });
    await bus.announce("conversation:secret");

    expect(lines).toEqual([["announcement-lost", { kind: "conversation" }]]);
  });
});
