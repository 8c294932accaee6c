/** What `deny-network.ts` does for Node, for suites in workerd: their requests reach this machine alone, and end with it. */
import { request as send, type IncomingMessage, type ServerResponse } from "node:http";

export function onlyThisMachine(asked: IncomingMessage, response: ServerResponse): void {
  const { hostname, port } = new URL(`http://${asked.headers.host ?? ""}`);
  if (hostname !== "127.0.0.1") throw new Error(`tests do not use the network: ${hostname}`);
  const { method, url: path, headers } = asked;
  const passed = send({ hostname, port, method, path, headers }, (reply) => {
    response.writeHead(reply.statusCode ?? 0, reply.headers);
    reply.on("error", () => response.destroy());
    reply.pipe(response);
  });
  passed.on("error", () => response.destroy());
  response.on("close", () => passed.destroy());
  asked.pipe(passed);
}
