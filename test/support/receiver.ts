/** A real receiver of webhooks on this machine. */
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly body?: unknown;
}

export interface Receiver {
  readonly url: string;
  readonly received: readonly Received[];
}

/** Its own for the running test; gone with it. @param reply undefined: it hangs up without one */
export async function startReceiver(reply: (asked: Received) => Reply | undefined = () => ({})): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const asked = { path: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks).toString("utf8") };
      received.push(asked);
      const given = reply(asked);
      if (given === undefined) return void request.socket.destroy();
      response.writeHead(given.status ?? 200, { "Content-Type": "application/json" });
      response.end(JSON.stringify(given.body ?? {}));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

/** Checked as the specification of Standard Webhooks says, by other code than ours. @param secret `whsec_…` */
export function isSigned({ headers, body }: Pick<Received, "headers" | "body">, secret: string): boolean {
  const content = [headers["webhook-id"], headers["webhook-timestamp"], body].join(".");
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  return headers["webhook-signature"] === `v1,${createHmac("sha256", key).update(content).digest("base64")}`;
}
