import { describe, it } from "vitest";
import type { Language } from "#src/language/language.ts";
import { faultOf } from "#test/support/verification.ts";

describe("checkPromises and checkContacted", () => {
  it.for<readonly [Language, string]>([
    ["zh", "我们会尽快联系您。[1]"],
    ["en", "We will contact you soon. [1]"],
    ["ja", "こちらからご連絡いたします。[1]"],
    ["ko", "저희가 연락드리겠습니다. [1]"],
    ["en", "An officer will call you. [1]"],
  ])("keeps back a promise in %s: %s", ([language, sentence], { expect }) => {
    expect(faultOf(sentence, ["A text."], { language })).toBe("promise");
  });

  it.for<readonly [Language, string]>([
    ["zh", "我已经为您联系窗口。[1]"],
    ["en", "Your application has been submitted. [1]"],
    ["ja", "窓口を予約いたしました。[1]"],
    ["ko", "담당 부서에 전달했습니다. [1]"],
  ])("keeps back in %s that something was done: %s", ([language, sentence], { expect }) => {
    expect(faultOf(sentence, ["A text."], { language })).toBe("contacted");
  });

  it("tells what a source says that an office does", ({ expect }) => {
    const source = "The centre's staff will contact the company within 3 days.";
    expect(faultOf("Staff will contact the company within three days. [1]", [source])).toBe("none");
  });
});
