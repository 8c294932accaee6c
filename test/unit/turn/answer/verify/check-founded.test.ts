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

  it("lets another order and other forms of the words through", ({ expect }) => {
    expect(faultOf("Land contracts are signed by applicants. [1]", ["The applicant signs the land contract."])).toBe(
      "none",
    );
  });
});
