/** A reply as a stream of server-sent events (HTML standard, 9.2), which nobody on the way may keep, change or hold back. */
export interface StreamEvent {
  readonly event?: string;
  readonly id?: string;
  readonly data: unknown;
  /** `data` is one line of text, to be sent as it is; otherwise it is sent as JSON. */
  readonly isLine?: true;
}

const HEADERS = {
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cache-Control": "no-store, no-transform",
  "X-Accel-Buffering": "no",
};

/** A sign of life for whoever waits and whatever stands between. */
export const HEARTBEAT = "heartbeat";

/** Nothing is made before it is read: the reply to a HEAD, whose body is thrown away, begins nothing. */
const UNREAD = { highWaterMark: 0 };

/**
 * @param source what to send, in order; `HEARTBEAT` sends a comment. Asked for the next only when the reader wants it, and
 * returned when the reader leaves, so that its `finally` runs wherever it stands
 * @param onGone called when the reader leaves before the end, whether or not the source has begun: what the source waits
 * for must end then
 */
export function sendEventStream(
  source: AsyncGenerator<StreamEvent | typeof HEARTBEAT, void>,
  onGone: () => void,
): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await source.next();
        if (next.done === true) controller.close();
        else controller.enqueue(encoder.encode(next.value === HEARTBEAT ? ": hb\n\n" : writeEvent(next.value)));
      },
      async cancel() {
        onGone();
        await source.return();
      },
    },
    UNREAD,
  );
  return new Response(body, { headers: HEADERS });
}

/** JSON has no line breaks of its own, so an event is one line of data. */
function writeEvent({ event, id, data, isLine }: StreamEvent): string {
  const lines = [
    ...(event === undefined ? [] : [`event: ${event}`]),
    ...(id === undefined ? [] : [`id: ${id}`]),
    `data: ${isLine ? String(data) : JSON.stringify(data)}`,
  ];
  return `${lines.join("\n")}\n\n`;
}
