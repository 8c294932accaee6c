/**
 * How a client reaches the service: `fetch` in a browser, `wx.request` in a mini program. A port, so that everything
 * above it runs anywhere.
 */
import type { StreamDecoder } from "./parse-event-stream.ts";

export interface ServiceRequest {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** From the slash on; the transport knows the host. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signal: AbortSignal;
}

export interface ServiceReply {
  readonly status: number;
  /** Media type with parameters; empty where none was sent. */
  readonly contentType: string;
  /** As it arrives. Ends early with an exception when the connection does. */
  readonly body: AsyncIterable<Uint8Array>;
}

export interface Transport {
  /** Rejects when no reply comes; a reply of any status is a reply. */
  readonly request: (request: ServiceRequest) => Promise<ServiceReply>;
  readonly createDecoder: () => StreamDecoder;
}
