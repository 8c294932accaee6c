import type { ReadSource } from "./read-source.ts";
import type { Said } from "./said.ts";
import type { FoundFault } from "./verdict.ts";

/** A sentence cites at least one source, and none that was not given. */
export function checkSources(said: Said, given: ReadonlyMap<number, ReadSource>): FoundFault | undefined {
  if (said.cited.length === 0) return { fault: "no-source", detail: said.text.slice(0, 20) };
  const unknown = said.cited.find((n) => !given.has(n));
  return unknown === undefined ? undefined : { fault: "unknown-source", detail: `[${unknown}]` };
}
