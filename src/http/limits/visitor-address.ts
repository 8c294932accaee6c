/**
 * Whose requests are counted together.
 *
 * `X-Forwarded-For` can hold anything its sender likes, except the entries at its end: each of our own proxies appends
 * the address it hears from. So of n trusted proxies the n-th entry from the end was written by the outermost one. Fewer
 * entries than proxies means the request came another way, and the connection alone is believed.
 */
import {
  convertIPv4BinaryToString,
  convertIPv4MappedIPv6ToIPv4,
  convertIPv6ToBinary,
  distinctRemoteAddr,
  isIPv4MappedIPv6,
} from "hono/utils/ipaddr";

interface Connection {
  /** The address at the other end of the connection, if the host knows one. */
  readonly address: string | undefined;
  readonly forwardedFor: string | undefined;
  /** How many proxies of our own the request went through. */
  readonly trustedHops: number;
}

/** Under which key to count a request: an IPv4 address or the /64 of an IPv6 one, since one household holds a whole /64. */
export function visitorAddress({ address, forwardedFor, trustedHops }: Connection): string {
  const forwarded = trustedHops > 0 ? forwardedFor?.split(",").at(-trustedHops)?.trim() : undefined;
  return groupOf(forwarded) ?? groupOf(address) ?? "unknown";
}

/** Undefined where the text is no address. */
function groupOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const type = distinctRemoteAddr(address);
  if (type === "IPv6") return groupOfIPv6(address);
  return type === "IPv4" ? address : undefined;
}

function groupOfIPv6(address: string): string | undefined {
  try {
    const bits = convertIPv6ToBinary(address);
    if (isIPv4MappedIPv6(bits)) return convertIPv4BinaryToString(convertIPv4MappedIPv6ToIPv4(bits));
    return `${(bits >> 64n).toString(16)}/64`;
  } catch {
    return undefined;
  }
}
