import { describe, it } from "vitest";
import type { Language } from "#src/language/language.ts";
import { faultOf } from "#test/support/verification.ts";

describe("checkLanguage and checkMarkup", () => {
  it.for<readonly [Language, string]>([
    ["en", "请先核名。[1]"],
    ["zh", "Please file the name. [1]"],
    ["zh", "請先辦理營業執照。[1]"],
    ["ja", "회사는 먼저 신고합니다. [1]"],
    ["ko", "会社は先に届け出ます。[1]"],
    ["en", "File the 名称 first. [1]"],
    ["en", "Файл is filed first. [1]"],
  ])("keeps back in %s: %s", ([language, sentence], { expect }) => {
    expect(faultOf(sentence, ["A text."], { language })).toBe("language");
  });

  it("quotes what a source quotes", ({ expect }) => {
    expect(faultOf("File the name (名称) first. [1]", ["File the name (名称) first."])).toBe("none");
  });

  it.for([
    "# Name [1]",
    "**Name** first [1]",
    "| name | first | [1]",
    "See [name](x) [1]",
    "<b>Name</b> first [1]",
    "`name` [1]",
  ])("keeps back markup: %s", (sentence, { expect }) => {
    expect(faultOf(sentence, ["Name first."])).toBe("markup");
  });

  it("lets the mark of a list item through", ({ expect }) => {
    expect(faultOf("- File the name first. [1]", ["File the name first."])).toBe("none");
  });
});
