import { describe, it } from "vitest";
import type { Language } from "#src/language/language.ts";
import { faultOf, verified } from "#test/support/verification.ts";

const SOURCES = {
  zh: "即墨区登记\n企业登记在3个工作日以内办结，费用500元，窗口办理。",
  en: "Registration in Jimo\nRegistration is completed within 3 working days at the counter, for a fee of 500 yuan.",
  ja: "即墨区の登記\n登記は窓口で3営業日以内に完了し、手数料は500元です。",
  ko: "지모구 등기\n등기는 창구에서 3영업일 이내에 완료되며 수수료는 500위안입니다.",
} as const;

describe("checkVagueFigures", () => {
  it.for<readonly [Language, string]>([
    ["en", "Registration is completed in a fortnight."],
    ["en", "Registration is completed within X working days."],
    ["en", "Registration is completed within days."],
    ["en", "Registration is completed within several working days."],
    ["en", "Registration is completed in half the time."],
    ["en", "The fee for registration is 500 yuan per day."],
    ["en", "Registration is free."],
    ["en", "Registration is free of charge."],
    ["en", "There is no fee for registration."],
    ["en", "There is no registration fee, and you don't pay any fees."],
    ["en", "Registration is completed at the counter on Mondays."],
    ["en", "Registration is completed by Friday."],
    ["en", "Registration is completed at weekends."],
    ["en", "Registration is completed tomorrow."],
    ["en", "The registration fee is paid monthly."],
    ["en", "Registration is completed online."],
    ["en", "Registration is completed on the same day."],
    ["zh", "企业登记当日办结。"],
    ["zh", "企业登记即日办结。"],
    ["zh", "企业登记在十几个工作日以内办结。"],
    ["zh", "企业登记数日内办结。"],
    ["zh", "企业登记费用500元/天。"],
    ["zh", "企业登记费用减半。"],
    ["zh", "企业登记周六在窗口办理。"],
    ["zh", "企业登记每月办理。"],
    ["zh", "企业登记本月底前办结。"],
    ["zh", "企业登记免费。"],
    ["zh", "企业登记网上办理。"],
    ["zh", "企业登记半个月办结。"],
    ["ja", "登記は半月以内に完了します。"],
    ["ja", "登記は数日以内に完了します。"],
    ["ja", "登記は即日完了します。"],
    ["ja", "登記の手数料は半額です。"],
    ["ja", "登記は月末までに完了します。"],
    ["ja", "登記の手数料は毎月です。"],
    ["ja", "登記は無料です。"],
    ["ja", "登記に手数料はかかりません。"],
    ["ja", "登記はオンラインで完了します。"],
    ["ko", "등기는 며칠 이내에 완료됩니다."],
    ["ko", "등기는 당일 완료됩니다."],
    ["ko", "등기 수수료는 절반입니다."],
    ["ko", "등기 수수료는 수천 위안입니다."],
    ["ko", "등기는 월말까지 완료됩니다."],
    ["ko", "등기 수수료는 매월 냅니다."],
    ["ko", "등기는 무료입니다."],
    ["ko", "등기는 온라인으로 완료됩니다."],
  ])("in %s, keeps back what the source does not tell: %s", ([language, sentence], { expect }) => {
    expect(faultOf(`${sentence} [1]`, [SOURCES[language]], { language })).toBe("figure");
  });

  it.for<readonly [Language, string, string]>([
    ["en", "Seals are engraved for free, at no charge.", "Seals are engraved free of charge."],
    ["en", "The hall is open from Monday to Friday.", "On Wednesdays the hall is open."],
    ["en", "File the report through the website of the hall.", "File the report online."],
    ["en", "The report is filed every month.", "The report is filed monthly."],
    ["en", "The tax is reduced by 50%.", "Half of the tax is reduced."],
    ["en", "The Free Trade Zone accepts companies.", "Companies are accepted in the Free Trade Zone."],
    ["zh", "印章刻制不收费。", "印章免费刻制。"],
    ["zh", "企业按月申报。", "企业每月申报。"],
    ["zh", "企业在官网申报。", "企业网上申报。"],
    ["zh", "施工许可当日办结。", "施工许可当天办结。"],
    ["ja", "印鑑の作成は無償です。", "印鑑の作成は無料です。"],
    ["ja", "会社は電子申請で届け出ます。", "会社はオンラインで届け出ます。"],
    ["ko", "도장은 무상으로 제작합니다.", "도장은 무료로 제작합니다."],
    ["ko", "회사는 매달 신고합니다.", "회사는 매월 신고합니다."],
    ["ko", "접수일부터 심사합니다.", "심사는 접수일부터입니다."],
  ])("in %s, takes other words for the same: %s", ([language, source, sentence], { expect }) => {
    expect(faultOf(`${sentence} [1]`, [source], { language })).not.toBe("figure");
  });

  it("tells a few days from a few weeks", ({ expect }) => {
    const source = "The review takes several weeks.";
    expect(verified("The review takes a few weeks. [1]", [source]).kind).toBe("supported");
    expect(verified("The review takes a few days. [1]", [source])).toEqual({
      kind: "unsupported",
      fault: "figure",
      detail: "a few days",
    });
  });
});
