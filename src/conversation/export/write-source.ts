import type { ToldSource } from "./told-transcript.ts";

/** A source on one line: `[1] Section / Publisher / Document / As of / address / guide's page`. */
export function writeSource({ n, title, publisher, document, asOf, url, page }: ToldSource): string {
  const details = [title, publisher, document, asOf, url, page].filter((detail) => detail !== undefined);
  return `[${n}] ${details.join(" / ")}`;
}
