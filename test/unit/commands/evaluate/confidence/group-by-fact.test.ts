import { describe, it } from "vitest";
import { groupByFact } from "#src/commands/evaluate/confidence/group-by-fact.ts";
import { runOf } from "./runs.ts";

function groupsOf(...questions: readonly (readonly [id: string, ...refs: readonly string[]])[]) {
  const runs = questions.map(([id, ...refs]) => runOf("en", 0.9, true, { id, refs }));
  return groupByFact(runs).map((group) => group.map(({ question }) => question.id.slice(3)));
}

describe("groupByFact", () => {
  it("keeps the same matter together, whatever the language", ({ expect }) => {
    const runs = [runOf("zh", 0.9, true), runOf("en", 0.8, true), runOf("ko", 0.7, false)];

    expect(groupByFact(runs)).toEqual([runs]);
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
