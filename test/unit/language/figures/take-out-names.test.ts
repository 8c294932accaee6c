import { describe, it } from "vitest";
import { TAKEN_OUT, takeOutNames } from "#src/language/figures/take-out-names.ts";

describe("takeOutNames", () => {
  it.for([
    { what: "a hotline", text: "请拨打12345。", left: `请拨打${TAKEN_OUT}。` },
    { what: "the longest of several names", text: "一窗受理窗口", left: `${TAKEN_OUT}窗口` },
    { what: "a name with signs of patterns in it", text: "the 1+1+N way", left: `the ${TAKEN_OUT} way` },
    { what: "a Latin name in any case", text: "fortune global 500 firms", left: `${TAKEN_OUT} firms` },
    { what: "nothing of a longer number", text: "0123456 and 123450", left: "0123456 and 123450" },
    { what: "a name that Hangul follows", text: "12345에 문의", left: `${TAKEN_OUT}에 문의` },
  ])("takes out $what", ({ text, left }, { expect }) => {
    const takeOut = takeOutNames(["12345", "一窗", "一窗受理", "1+1+N", "Fortune Global 500", ""]);

    expect(takeOut(text)).toBe(left);
  });

  it("leaves a text as it is when there are no names", ({ expect }) => {
    expect(takeOutNames([])("12345")).toBe("12345");
  });
});
