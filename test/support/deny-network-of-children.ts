/** The environment of a process of its own that the suites start: the network is denied to it as well. */
const DENIAL = new URL("deny-network.ts", import.meta.url).href;

export function withoutNetwork(): NodeJS.ProcessEnv {
  const given = process.env["NODE_OPTIONS"] ?? "";
  return { ...process.env, NODE_OPTIONS: `${given} --import=${DENIAL}`.trim() };
}
