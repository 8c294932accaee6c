import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "vitest";
import { REMOVALS } from "#bench/ablations/removals.ts";

describe("REMOVALS", () => {
  it.for(REMOVALS.flatMap(({ name, changes }) => changes.map(({ file, from }) => ({ name, file, from }))))(
    "finds once in $file what it changes for: $name",
    async ({ file, from }, { expect }) => {
      const source = await readFile(join("src", file), "utf8");

      expect(source.split(from)).toHaveLength(2);
    },
  );
});
