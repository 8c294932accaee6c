/**
 * Whose connection a request came through. Cloudflare names the visitor's address to the Worker, which passes it on to
 * the object of a conversation under a name of our own: what a visitor sends under that name never gets there.
 */
import type { GetConnInfo } from "hono/conninfo";

const BY_CLOUDFLARE = "CF-Connecting-IP";
const BY_WORKER = "Luodi-Visitor-Address";

export const connectionOfWorker: GetConnInfo = (c) => connectionFrom(c.req.header(BY_CLOUDFLARE));

export const connectionOfRoom: GetConnInfo = (c) => connectionFrom(c.req.header(BY_WORKER));

/**
 * A request as the Worker sends it on, with its whole body: an object that replies before it has read a stream would
 * break it. To be limited before (`limitBody`). Once the visitor is gone, what was sent on is as well.
 */
export async function withVisitorAddress(request: Request): Promise<Request> {
  const { method, headers, signal } = request;
  // A GET can come with a body, and cannot be sent on with one.
  const body = method === "GET" || method === "HEAD" ? null : await request.arrayBuffer();
  const passedOn = new Request(request.url, { method, headers, body, signal });
  passedOn.headers.set(BY_WORKER, request.headers.get(BY_CLOUDFLARE) ?? "");
  return passedOn;
}

function connectionFrom(address: string | undefined): ReturnType<GetConnInfo> {
  return { remote: address === undefined ? {} : { address } };
}
