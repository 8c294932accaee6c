/** A test double of the way to the service: answers what it is told to and remembers what it was asked. */
import type { Service } from "#src/clients/core/call-service.ts";
import type { ServiceRequest } from "#src/clients/core/transport.ts";

export interface Served {
  readonly service: Service;
  readonly received: readonly ServiceRequest[];
}

/** @param reply throws where no reply comes */
export function serveWith(reply: (request: ServiceRequest) => Response | Promise<Response>, silenceMs = 5_000): Served {
  const received: ServiceRequest[] = [];
  return {
    received,
    service: {
      readerLanguage: () => "zh",
      silenceMs,
      transport: {
        async request(request) {
          received.push(request);
          const response = await reply(request);
          return {
            status: response.status,
            contentType: response.headers.get("Content-Type") ?? "",
            body: bytesOf(response, request.signal),
          };
        },
        createDecoder() {
          const decoder = new TextDecoder();
          return (bytes) => decoder.decode(bytes, { stream: true });
        },
      },
    },
  };
}

export function lost(): never {
  throw new TypeError("connection refused");
}

/** A reply that never begins, until it is given up. */
export function nothing({ signal }: ServiceRequest): Promise<Response> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))));
}

export function refusal(code: string, status: number): Response {
  const problem = { type: "about:blank", title: code, status, code, detail: "Please wait.", language: "en" };
  return Response.json(problem, { status });
}

/** An event stream of these events, given as name and data; it ends after them. */
export function streamOf(...events: readonly (readonly [name: string, data: unknown, id?: number])[]): Response {
  return streamReply(new Blob([events.map(writeEvent).join("")]).stream());
}

/** An event stream that ends with an exception after these events. */
export function cutStreamOf(...events: readonly (readonly [name: string, data: unknown, id?: number])[]): Response {
  return streamReply(
    new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(events.map(writeEvent).join("")));
      },
      pull(controller) {
        controller.error(new TypeError("connection reset"));
      },
    }),
  );
}

/** An event stream that says nothing more after these events and stays open. */
export function silentStreamOf(...events: readonly (readonly [name: string, data: unknown, id?: number])[]): Response {
  return streamReply(
    new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(`: hb\n\n${events.map(writeEvent).join("")}`));
      },
    }),
  );
}

function writeEvent([name, data, id]: readonly [name: string, data: unknown, id?: number]): string {
  return `${id === undefined ? "" : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

function streamReply(body: ReadableStream<Uint8Array>): Response {
  return new Response(body, { headers: { "Content-Type": "text/event-stream; charset=utf-8" } });
}

/** Ends with an exception when it is given up, as that of `fetch` does. */
async function* bytesOf({ body }: Response, signal: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
  if (body === null) return;
  const reader = body.getReader();
  const { promise: given, reject } = Promise.withResolvers<never>();
  signal.addEventListener("abort", () => reject(new Error("aborted")));
  given.catch(() => {});
  for (;;) {
    const { done, value } = await Promise.race([reader.read(), given]);
    if (done) return;
    yield value;
  }
}
