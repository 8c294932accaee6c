/** A reply that goes on: server-sent events, as the contract wants them, with a heartbeat that proxies and readers see. */

/** Shorter than the 15 seconds that are promised, so that a slow network does not break the promise. */
const HEARTBEAT_MS = 10_000;

/** A reader who is so many events behind has gone, or will come back and read again. */
const MAX_WAITING = 1000;

export interface EventSink {
  /** @param data sent as JSON */
  readonly send: (event: string, data: unknown) => void;
  /** Ends the stream; doing it again does nothing. */
  readonly close: () => void;
}

export interface Following {
  /** Called with every heartbeat. */
  readonly beat: () => Promise<void>;
  /** Called once, when the stream has ended, whoever ended it. */
  readonly stop: () => void;
}

/** @param follow begins to send; what it throws ends the stream */
export function openEventStream(follow: (sink: EventSink) => Promise<Following>): Response {
  const encoder = new TextEncoder();
  let end = (): void => {};

  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      let hasEnded = false;
      let following: Following | undefined;
      const heartbeat = setInterval(() => void beat(), HEARTBEAT_MS);
      const write = (text: string): void => {
        if (hasEnded) return;
        controller.enqueue(encoder.encode(text));
        if ((controller.desiredSize ?? 0) < -MAX_WAITING) close();
      };
      const close = (): void => {
        if (hasEnded) return;
        end();
        controller.close();
      };
      const beat = async (): Promise<void> => {
        write(": hb\n\n");
        await following?.beat().catch(close);
      };
      end = () => {
        if (hasEnded) return;
        hasEnded = true;
        clearInterval(heartbeat);
        following?.stop();
      };

      // At once, so that the reader knows the stream is open.
      write(": hb\n\n");
      try {
        following = await follow({
          send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
          close,
        });
      } catch {
        close();
      }
      if (hasEnded) following?.stop();
    },
    cancel: () => end(),
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}
