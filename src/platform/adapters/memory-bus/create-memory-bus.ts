import type { LiveBus } from "../../ports/live-bus.ts";

/** A live bus within one process: for a host that is alone. */
export function createMemoryBus(): LiveBus {
  const channels = new Map<string, Set<{ readonly wake: () => void }>>();
  return {
    announce: async (channel) => {
      const listeners = channels.get(channel) ?? new Set();
      // Those of now: who is woken may begin or stop listening at once.
      for (const listener of Array.from(listeners)) if (listeners.has(listener)) listener.wake();
    },
    listen: async (channel, wake) => {
      const listeners = channels.get(channel) ?? new Set();
      channels.set(channel, listeners);
      const listener = { wake };
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && channels.get(channel) === listeners) channels.delete(channel);
      };
    },
  };
}
