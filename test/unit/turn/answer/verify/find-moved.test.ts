import { describe, it } from "vitest";
import type { Language } from "#src/language/language.ts";
import { faultOf } from "#test/support/verification.ts";

describe("findMoved", () => {
  it.for<readonly [Language, string, string]>([
    [
      "en",
      "The decision is due within 60 days of a report and 30 days of a form.",
      "A form is decided within 60 days. [1]",
    ],
    ["zh", "收到报告书之日起60天内，收到报告表之日起30天内。", "收到报告书之日起30天内。[1]"],
    ["ja", "報告書は受領から60日以内、報告表は受領から30日以内です。", "報告表は受領から60日以内です。[1]"],
    ["ko", "보고서는 접수 후 60일 이내이고 신고서는 접수 후 30일 이내입니다.", "신고서는 접수 후 60일 이내입니다. [1]"],
  ])("in %s, %s states nothing of the kind: %s", ([language, source, sentence], { expect }) => {
    expect(faultOf(sentence, [source], { language })).toBe("figure");
  });

  it("lets both through where they are", ({ expect }) => {
    const source = "The decision is due within 60 days of a report and 30 days of a form.";

    expect(faultOf("A decision on a form is due within 30 days and on a report within 60 days. [1]", [source])).toBe(
      "none",
    );
  });
});
