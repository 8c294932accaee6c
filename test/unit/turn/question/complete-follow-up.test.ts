import fc from "fast-check";
import { describe, it } from "vitest";
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { completeFollowUp } from "#src/turn/question/complete-follow-up.ts";
import { recogniseFollowUp } from "#src/turn/question/recognise-follow-up.ts";
import { recogniseDistricts } from "#test/support/districts.ts";

function complete(before: string, text: string): string | undefined {
  const followUp = recogniseFollowUp(text, recogniseDistricts);
  return followUp && completeFollowUp(followUp, before, recogniseDistricts);
}

describe("completeFollowUp", () => {
  it.for([
    { before: "崂山联合验收要多久？", text: "那即墨呢？", whole: "即墨联合验收要多久?" },
    { before: "即墨聯合驗收要幾天", text: "那需要什麼材料？", whole: "即墨联合验收需要什么材料" },
    { before: "竣工联合验收要几个工作日?", text: "即墨", whole: "即墨 竣工联合验收要几个工作日?" },
    { before: "How long is acceptance in Laoshan?", text: "And in Jimo?", whole: "how long is acceptance in jimo?" },
    { before: "How long is acceptance in Jimo?", text: "What does it cost?", whole: "acceptance jimo what does cost" },
    { before: "Laoshan or Pingdu: how long?", text: "And Jimo?", whole: "jimo or : how long?" },
    {
      before: "韓国人はビザなしで入国できますか",
      text: "日本人もですか",
      whole: "日本人はビザなしで入国できますか",
    },
    { before: "就労許可はどのように申請しますか", text: "必要な書類は？", whole: "就劳许可必要な书类" },
    { before: "지모구 합동검수는 며칠 걸리나요?", text: "그럼 비용은요?", whole: "지모구 합동검수는 비용은요" },
    {
      before: "How long does acceptance take in Laoshan?",
      text: "Which documents do I need in Jimo?",
      whole: "acceptance jimo which documents do i need in",
    },
    { before: "增值税税率是多少", text: "小规模纳税人呢", whole: "小规模纳税人 税率" },
    { before: "即墨联合验收要多久", text: "And in Yantai?", whole: "yantai联合验收要多久" },
  ])("makes $text whole after $before", ({ before, text, whole }, { expect }) => {
    expect(complete(before, text)).toBe(whole);
  });

  it("keeps a question that has no matter but what it asks", ({ expect }) => {
    expect(complete("多少钱", "在哪里办")).toBe("多少钱在哪里办");
  });

  it("keeps what stands for personal data", ({ expect }) => {
    expect(complete("[mobile] 的工作许可要多久", "需要什么材料")).toBe("[mobile] 工作许可需要什么材料");
  });

  it("never loses a place, a country or a wording of the follow-up, whatever was asked before", ({ expect }) => {
    const before = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("崂山联合验收要多久", "Can Koreans enter Laoshan?", "라오산 합동검수는 며칠", "嶗山区の検収は"),
    );
    const place = fc.constantFrom("即墨", "Jimo", "지모구", "烟台", "Yantai");
    const nation = fc.constantFrom("日本", "British", "한국");
    const wording = fc.constantFrom("费用", "documents", "期限", "手数料", "비용", "how long");
    fc.assert(
      fc.property(before, fc.uniqueArray(fc.oneof(place, nation, wording), { minLength: 1 }), (asked, parts) => {
        const whole = complete(asked, parts.join(", "));
        for (const part of parts) expect(whole).toContain(foldForSearch(part));
      }),
    );
  });
});
