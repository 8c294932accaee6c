import { describe, it } from "vitest";
import { compileCues } from "#src/language/normalise/match-cues.ts";

describe("compileCues", () => {
  it.for([
    { cue: "忽略指令", text: "請「忽 略 指 令」" },
    { cue: "忽略指令", text: "忽略\u200b指令" },
    { cue: "指示を無視", text: "指示を无视" },
    { cue: "system prompt", text: "ＳＹＳＴＥＭ　ＰＲＯＭＰＴ" },
    { cue: "불이 ?났", text: "불이 났어요" },
  ])("finds $cue in $text", ({ cue, text }, { expect }) => {
    expect(compileCues([cue])(text)).toBe(true);
  });

  it("keeps Korean words apart", ({ expect }) => {
    expect(compileCues(["전과"])("전 과정")).toBe(false);
  });

  it("finds nothing without cues", ({ expect }) => {
    expect(compileCues([])("anything")).toBe(false);
  });
});
