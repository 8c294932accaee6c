/** A reply as a stream of server-sent events (HTML standard, 9.2), which nobody on the way may keep, change or hold back. */
export interface StreamEvent {
  readonly event?: string;
  readonly id?: string;
  readonly data: unknown;
}

const HEADERS = {
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cache-Control": "no-store, no-transform",
  "X-Accel-Buffering": "no",
};

/** A sign of life for whoever waits and whatever stands between. */
export const HEARTBEAT = "heartbeat";

/**
 * @param source what to send, in order; `HEARTBEAT` sends a comment. Asked for the next only when the reader has room.
 * @param cancel called when the reader is gone
 */
export function sendEventStream(
  source: AsyncIterator<StreamEvent | typeof HEARTBEAT, void>,
  cancel: () => void,
): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await source.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value === HEARTBEAT ? ": hb\n\n" : writeEvent(next.value)));
    },
    cancel,
  });
  return new Response(body, { headers: HEADERS });
}

/** JSON has no line breaks of its own, so an event is one line of data. */
function writeEvent({ event, id, data }: StreamEvent): string {
  const lines = [
    ...(event === undefined ? [] : [`event: ${event}`]),
    ...(id === undefined ? [] : [`id: ${id}`]),
    `data: ${JSON.stringify(data)}`,
  ];
  return `${lines.join("\n")}\n\n`;
}
