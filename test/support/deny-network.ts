/** The suites run with the network denied: a connection to anything but this machine is a fault of the test. */
import { Socket, type NetConnectOpts } from "node:net";

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/;

const connect = Reflect.get(Socket.prototype, "connect") as (this: Socket, ...given: unknown[]) => Socket;

function denyingConnect(this: Socket, ...given: unknown[]): Socket {
  const host = hostOf(given);
  if (host !== undefined && !LOOPBACK.test(host)) throw new Error(`tests do not use the network: ${host}`);
  return connect.apply(this, given);
}

// Files that share a process come here one after the other; once is enough.
if (connect.name !== denyingConnect.name) Socket.prototype.connect = denyingConnect;

/** The host a socket is asked to connect to; undefined for a pipe or the default, which is this machine. */
function hostOf(given: readonly unknown[]): string | undefined {
  // Node passes its own callers' arguments as one normalised list.
  const [first, second] = Array.isArray(given[0]) ? (given[0] as unknown[]) : given;
  if (typeof first === "object" && first !== null) {
    const options = first as Partial<Extract<NetConnectOpts, { port: number }>>;
    return options.host ?? undefined;
  }
  return typeof first === "number" && typeof second === "string" ? second : undefined;
}
