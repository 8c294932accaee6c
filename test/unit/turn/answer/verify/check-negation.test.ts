import { describe, it } from "vitest";
import type { Language } from "#src/language/language.ts";
import { faultOf } from "#test/support/verification.ts";

describe("checkNegation", () => {
  it.for<readonly [Language, string, string]>([
    ["zh", "公司应当备案受益所有人信息。", "公司不必备案受益所有人信息。[1]"],
    ["en", "Branches must file their owners.", "Branches need not file their owners. [1]"],
    ["en", "Complaints are not accepted by fax.", "Complaints are accepted by fax. [1]"],
    ["ja", "会社は届け出なければなりません。", "会社は届け出る必要はありません。[1]"],
    ["ko", "회사는 정보를 신고해야 합니다.", "회사는 정보를 신고하지 않아도 됩니다. [1]"],
    ["en", "Companies that do not file are listed.", "Companies that do not file are not listed. [1]"],
    ["en", "Income is free after filing.", "Income is free even without filing. [1]"],
    ["zh", "免签入境不得工作。", "免签入境可以工作。[1]"],
    ["en", "This does not mean that other districts cannot do it.", "Other districts cannot do it. [1]"],
  ])("in %s, %s is not: %s", ([language, source, sentence], { expect }) => {
    expect(faultOf(sentence, [source], { language })).toBe("negation");
  });

  it.for<readonly [Language, string, string]>([
    ["ja", "会社は届け出る義務があります。", "会社は届け出なければなりません。[1]"],
    ["en", "Documents carry an apostille instead of legalisation.", "Documents need no legalisation. [1]"],
    ["en", "The approval by the bureau was abolished.", "Approval by the bureau is no longer required. [1]"],
    ["en", "Seven groups are exempt from the card. Among them are crews.", "Crews need not fill in the card. [1]"],
    ["zh", "无需提交材料，应当备案。", "应当备案，不用提交材料。[1]"],
  ])("in %s, %s may be said as: %s", ([language, source, sentence], { expect }) => {
    expect(faultOf(sentence, [source], { language })).toBe("none");
  });
});
