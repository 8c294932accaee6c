import { describe, it } from "vitest";
import type { Language } from "#src/language/language.ts";
import { faultOf } from "#test/support/verification.ts";

describe("checkFounded", () => {
  it.for<readonly [Language, string, string]>([
    ["zh", "申请人签订土地出让合同。", "申请人先缴纳保证金并参加面谈。[1]"],
    ["en", "The applicant signs the land contract.", "The applicant pays a deposit and attends an interview. [1]"],
    ["ja", "申請者は土地契約を結びます。", "申請者は保証金を納めて面接を受けます。[1]"],
    ["ko", "신청인은 토지 계약을 체결합니다.", "신청인은 보증금을 내고 면담에 참석합니다. [1]"],
  ])("in %s, %s does not found: %s", ([language, source, sentence], { expect }) => {
    expect(faultOf(sentence, [source], { language })).toBe("unfounded");
  });

  it("keeps back a short addition that is wholly new", ({ expect }) => {
    const source = "The applicant signs the land contract with the bureau in the service hall.";
    const signs = "The applicant signs the land contract with the bureau in the service hall";

    expect(faultOf(`${signs}, and foreigners dance. [1]`, [source])).toBe("unfounded");
  });

  it.for<readonly [Language, string]>([
    ["en", "[1]"],
    ["en", "😀 [1]"],
    ["en", "- [1]"],
    ["en", "Yes. [1]"],
    ["en", "No, you do not need it. [1]"],
    ["en", "Yes, that is possible. [1]"],
    ["zh", "是的，可以。[1]"],
    ["zh", "不需要。[1]"],
    ["zh", "没问题。[1]"],
    ["ja", "はい、できます。[1]"],
    ["ja", "いいえ。[1]"],
    ["ja", "はい、可能です。[1]"],
    ["ko", "네, 가능합니다. [1]"],
    ["ko", "아니요. [1]"],
    ["ko", "필요하지 않습니다. [1]"],
  ])("in %s, a flat yes or no is founded on nothing: %s", ([language, sentence], { expect }) => {
    const source =
      "It is possible and not required. 可以，没问题，不需要。可能です。必要ありません。가능하고 필요하지 않습니다. 네.";
    expect(faultOf(sentence, [source], { language })).toBe("unfounded");
  });

  it.for<readonly [Language, string, string]>([
    ["en", "Companies can apply.", "Yes, companies can apply. [1]"],
    ["zh", "需要：\n- 申请书；\n- 护照。", "- 申请书；[1]"],
    ["zh", "自2026年3月1日起施行。", "2026年3月1日。[1]"],
  ])("in %s, %s founds a short answer: %s", ([language, source, sentence], { expect }) => {
    expect(faultOf(sentence, [source], { language })).toBe("none");
  });

  it("lets another order and other forms of the words through", ({ expect }) => {
    expect(faultOf("Land contracts are signed by applicants. [1]", ["The applicant signs the land contract."])).toBe(
      "none",
    );
  });
});
