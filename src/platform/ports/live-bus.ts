/**
 * Tells whoever is listening that something new is in the record. Carries no data: a listener reads the store.
 *
 * Wake-ups may be lost or merged, so a listener also looks by itself from time to time; a lost one then costs seconds,
 * never a message.
 */
export interface LiveBus {
  /** Never rejects: what could not be told is found at the next look. */
  announce(channel: LiveChannelName): Promise<void>;
  /** @returns stops listening; doing it again does nothing */
  listen(channel: LiveChannelName, wake: () => void): Promise<() => void>;
}

export type LiveChannelName = `conversation:${string}` | "desk";
