import type { ToldSource } from "./told-transcript.ts";

/** A source on one line: `[1] Section / Publisher / Document / As of / address`. */
export function writeSource({ n, title, publisher, document, asOf, url }: ToldSource): string {
  const details = [title, publisher, document, asOf, url].filter((detail) => detail !== undefined);
  return `[${n}] ${details.join(" / ")}`;
}
