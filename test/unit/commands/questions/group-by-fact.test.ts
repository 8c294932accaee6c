import { describe, it } from "vitest";
import { groupByFact } from "#src/commands/questions/group-by-fact.ts";

function groupsOf(...questions: readonly (readonly [id: string, ...refs: readonly string[]])[]) {
  const asked = questions.map(([id, ...refs]) => ({ id, refs }));
  return groupByFact(asked, (question) => question).map((group) => group.map(({ id }) => id));
}

describe("groupByFact", () => {
  it("keeps the same matter together, whatever the language", ({ expect }) => {
    expect(groupsOf(["zh-1", "F-1"], ["en-1", "F-1"], ["ko-7", "F-1"])).toEqual([["zh-1", "en-1", "ko-7"]]);
  });

  it("links questions that share one of their facts, over others too", ({ expect }) => {
    expect(groupsOf(["a", "F-1"], ["b", "F-3"], ["c", "F-2", "F-1"], ["d", "F-2", "F-3"], ["e", "F-4"])).toEqual([
      ["a", "b", "c", "d"],
      ["e"],
    ]);
  });

  it("ends where facts lead round in a circle", ({ expect }) => {
    expect(groupsOf(["a", "F-1", "F-2"], ["b", "F-2", "F-3"], ["c", "F-3", "F-1"])).toEqual([["a", "b", "c"]]);
  });

  it("leaves questions that no fact answers alone", ({ expect }) => {
    expect(groupsOf(["a"], ["b"])).toEqual([["a"], ["b"]]);
  });
});
