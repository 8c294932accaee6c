import type { GetConnInfo } from "hono/conninfo";
import type { AppContext } from "../app-env.ts";
import { visitorAddress } from "./visitor-address.ts";

export interface ConnectionParts {
  readonly connectionOf: GetConnInfo;
  readonly trustedProxyHops: number;
}

/** Under which key a request is counted, see `visitorAddress`. */
export function addressOfRequest(c: AppContext, { connectionOf, trustedProxyHops }: ConnectionParts): string {
  return visitorAddress({
    address: connectionOf(c).remote.address,
    forwardedFor: c.req.header("X-Forwarded-For"),
    trustedHops: trustedProxyHops,
  });
}
