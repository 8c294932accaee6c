import type { ServiceRequest, Transport } from "#src/clients/core/transport.ts";

/** The way to the service in a browser. */
export const fetchTransport: Transport = {
  async request({ method, path, headers, body, signal }: ServiceRequest) {
    const response = await fetch(path, {
      method,
      headers,
      body: body ?? null,
      signal,
      cache: "no-store",
      credentials: "omit",
    });
    return {
      status: response.status,
      contentType: response.headers.get("Content-Type") ?? "",
      body: chunksOf(response.body),
    };
  },
  createDecoder() {
    const decoder = new TextDecoder();
    return (bytes) => decoder.decode(bytes, { stream: true });
  },
};

/** Not every browser can iterate over a stream itself. */
async function* chunksOf(stream: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array, void, undefined> {
  if (stream === null) return;
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // What is not read any more need not be sent.
    void reader.cancel().catch(() => undefined);
  }
}
