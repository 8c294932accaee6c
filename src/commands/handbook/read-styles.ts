import { readFile } from "node:fs/promises";

/** @returns the style sheets of this folder by these names, in their order */
export function readStyles(...names: readonly string[]): Promise<readonly string[]> {
  return Promise.all(names.map((name) => readFile(new URL(`styles/${name}`, import.meta.url), "utf8")));
}
