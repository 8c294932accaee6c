/**
 * A live bus through one Durable Object per channel: reaches every isolate, wherever it runs.
 *
 * In a Worker a connection belongs to the request that opened it, so each listener has a WebSocket of its own.
 */
import type { LiveBus } from "../../ports/live-bus.ts";
import type { Log } from "../../ports/log.ts";
import { keepListening } from "./keep-listening.ts";
import type { LiveChannel } from "./live-channel.ts";

export interface DurableObjectBusParts {
  readonly channels: DurableObjectNamespace<LiveChannel>;
  readonly log: Log;
}

/** An object that is awake answers within milliseconds, one that is woken within some hundred. */
const ANNOUNCE_WITHIN_MS = 2000;
const ATTEMPTS = 2;

export function createDurableObjectBus({ channels, log }: DurableObjectBusParts): LiveBus {
  return {
    announce: async (channel) => {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        if (await succeedsWithin(ANNOUNCE_WITHIN_MS, () => channels.getByName(channel).announce())) return;
      }
      log.warn("announcement-lost", { kind: kindOf(channel) });
    },
    listen: (channel, wake) =>
      keepListening({
        open: () => openSocket(channels.getByName(channel)),
        wake,
        reportBreak: () => log.info("listening-again", { kind: kindOf(channel) }),
      }),
  };
}

/** @throws Error when the object takes no listener */
async function openSocket(channel: DurableObjectStub<LiveChannel>): Promise<WebSocket> {
  const { webSocket } = await channel.fetch("https://channel/", { headers: { Upgrade: "websocket" } });
  if (webSocket === null) throw new Error("the channel did not open a socket");
  return webSocket;
}

async function succeedsWithin(timeoutMs: number, attempt: () => Promise<void>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, false);
  });
  const done = attempt().then(
    () => true,
    () => false,
  );
  return Promise.race([done, timeout]).finally(() => clearTimeout(timer));
}

/** A channel's name holds the id of what it is about; the log needs only what kind of thing that is. */
function kindOf(channel: string): string {
  return channel.split(":", 1)[0] ?? "";
}
