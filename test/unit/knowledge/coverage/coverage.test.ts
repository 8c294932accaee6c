import { describe, it } from "vitest";
import { factIdsTable, mergeCollected } from "#src/knowledge/coverage/merge-collected.ts";
import { measureCoverage } from "#src/knowledge/coverage/measure-coverage.ts";
import { readFactIds } from "#src/knowledge/written/read-fact-ids.ts";
import { readWritten } from "#src/knowledge/written/read-written.ts";
import { validTree } from "../valid-tree.ts";

const lines = (...facts: readonly object[]): string => facts.map((fact) => `${JSON.stringify(fact)}\n`).join("");

const EARLIER = lines(
  { id: "G-A-01", status: "UNVERIFIED" },
  { id: "G-A-02", status: "SOURCED" },
  { id: "G-A-03", status: "UNVERIFIED" },
  { id: "G-A-04", status: "SOURCED (old)" },
);
const LATER = lines(
  { id: "U-A-01", status: "SOURCED (secondary)", confirms: ["G-A-01", "G-A-04"] },
  { id: "U-A-02", status: "SOURCED", replaces: ["G-A-02"] },
);

describe("mergeCollected", () => {
  it("gives a confirmed fact the later status and makes a replaced one history", ({ expect }) => {
    expect(mergeCollected([EARLIER, LATER])).toEqual([
      { id: "G-A-01", status: "SOURCED (secondary)" },
      { id: "G-A-02", status: "REPLACED" },
      { id: "G-A-03", status: "UNVERIFIED" },
      { id: "G-A-04", status: "SOURCED (old)" },
      { id: "U-A-01", status: "SOURCED (secondary)" },
      { id: "U-A-02", status: "SOURCED" },
    ]);
  });

  it("writes a table that is read back as the statuses they mean", ({ expect }) => {
    const table = factIdsTable(mergeCollected([EARLIER, LATER]));

    const read = readFactIds("fact-ids.tsv", table);

    expect(read.ok && [...read.value]).toEqual([
      ["G-A-01", "stated"],
      ["G-A-02", "old"],
      ["G-A-03", "unverified"],
      ["G-A-04", "old"],
      ["U-A-01", "stated"],
      ["U-A-02", "stated"],
    ]);
  });

  it("refuses a line that is no fact", ({ expect }) => {
    expect(() => mergeCollected(['{"id":"G-A-01"}'])).toThrow(/status/u);
  });
});

describe("measureCoverage", () => {
  it("counts the collected facts that a section tells or that are set aside", ({ expect }) => {
    expect(measureCoverage(readWritten(validTree()).written)).toEqual({
      all: 5,
      placed: 4,
      unplaced: ["D-JM-01"],
    });
  });
});
