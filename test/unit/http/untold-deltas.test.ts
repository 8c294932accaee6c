import { describe, it } from "vitest";
import { untoldDeltas } from "#src/http/conversation/untold-deltas.ts";

describe("untoldDeltas", () => {
  it("goes on from what was told, line by line", ({ expect }) => {
    expect(untoldDeltas("one\ntwo\nthree", "one\n")).toEqual(["two\n", "three"]);
    expect(untoldDeltas("one", "one")).toEqual([]);
  });

  it("tells nothing of another text than the one that was begun", ({ expect }) => {
    expect(untoldDeltas("passed on to a person", "one\n")).toEqual([]);
  });
});
