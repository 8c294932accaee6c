/** Everything an operator can choose, complete: defaults are filled in, so nobody else knows a default or a variable. */
export interface Settings {
  /** TCP port to listen on; 0 takes any free one. */
  readonly port: number;
  /** Name or address to listen on. */
  readonly host: string;
  /** At least 32 characters. Without one the service is for this machine alone. */
  readonly secretKey: string | undefined;
  /** Origin the public reaches the service at, without a slash at the end; undefined: the host each request names. */
  readonly publicUrl: string | undefined;
  /** How many proxies stand before the service, each adding one address to `X-Forwarded-For`; 0: none is believed. */
  readonly trustedProxyHops: number;
  /** Origins of other sites whose pages may call the API. */
  readonly sites: readonly string[];
  /** Per address; undefined: no limit. */
  readonly requestsPerMinute: number | undefined;
}
