/**
 * Tells whoever is listening that something new is in the record. Carries no data: a listener reads the store again,
 * from where it stopped.
 *
 * - At most once: a wake-up can be lost, so a listener also looks by itself from time to time (the heartbeat of a stream).
 *   A lost one then costs seconds, never a message.
 * - Several announcements may become one wake-up, and one may come without any. After the last of several one is due.
 * - Nothing is kept for those who begin to listen later.
 */
export interface LiveBus {
  /**
   * Wakes everyone who listens to the channel, wherever they are; to be called once the change can be read. Resolves when
   * the wake-up is on its way. Never rejects: what could not be told is logged, and found at the next look.
   */
  announce(channel: LiveChannelName): Promise<void>;
  /**
   * Calls `wake`, which must not throw, when the channel is announced. Where the connection to the channel breaks, it is
   * made again and `wake` called once, since something may have been missed.
   * @returns stops listening, `wake` is not called again; doing it again does nothing. Resolves when announcements are
   * heard, or will be once the channel can be reached; never rejects
   */
  listen(channel: LiveChannelName, wake: () => void): Promise<() => void>;
}

export type LiveChannelName = `conversation:${string}` | "desk";
