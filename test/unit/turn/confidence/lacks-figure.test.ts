import { describe, it } from "vitest";
import { lacksFigure } from "#src/turn/confidence/lacks-figure.ts";

describe("lacksFigure", () => {
  it.for([
    ["How many days does it take?", "The bureau decides after it has read the papers."],
    ["2024年のGDPはいくらか", "2024年に政府は計画を発表した。"],
    ["处理时间需要多少天", "由窗口受理后办结，逐级审批。"],
    ["수수료는 얼마입니까", "수수료는 창구에서 안내합니다."],
  ] as const)("is so for %s", ([question, passage], { expect }) => {
    expect(lacksFigure(question, passage)).toBe(true);
  });

  it("is not so when a figure is told that the question does not name", ({ expect }) => {
    expect(lacksFigure("How many days did it take in 2024?", "In 2024 it took 12 days.")).toBe(false);
    expect(lacksFigure("费用多少", "每份收费４０元。")).toBe(false);
  });

  it("is not so when no figure is asked for", ({ expect }) => {
    expect(lacksFigure("Who decides?", "The bureau decides.")).toBe(false);
  });

  it("reads a figure with its separators as one", ({ expect }) => {
    expect(lacksFigure("How much more than 1,000 yuan is it?", "It is 1,000 yuan.")).toBe(true);
    expect(lacksFigure("How much more than 1 yuan is it?", "It is 1,000 yuan.")).toBe(false);
  });
});
