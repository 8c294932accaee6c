import { createServer, type AddressInfo } from "node:net";

/**
 * A port of this machine that nobody listens on at the moment: the one asked for, or with 0 any.
 * @throws the error of listening when it is taken or may not be used
 */
export function findPort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(wanted, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
