import { describe, it } from "vitest";
import { asksForFigure } from "#src/turn/confidence/asks-for-figure.ts";

describe("asksForFigure", () => {
  it.for([
    "How many days does it take?",
    "when was the port opened",
    "办理需要多少天?",
    "貴社は何年に設立されましたか",
    "手数料はいくらですか",
    "며칠이 아니라 몇 주 걸리나요",
    "등록은 언제 하나요",
  ])("hears it in %j", (question, { expect }) => {
    expect(asksForFigure(question)).toBe(true);
  });

  it.for([
    "Where is the service centre?",
    "the whenever clause",
    "办理流程是怎样的",
    "窓口はどこですか",
    "어디에서 신청하나요",
    "",
  ])("does not hear it in %j", (question, { expect }) => {
    expect(asksForFigure(question)).toBe(false);
  });
});
