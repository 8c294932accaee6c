import { describe, it } from "vitest";
import { wantsJudgement } from "#src/turn/question/wants-judgement.ts";

describe("wantsJudgement", () => {
  it.for([
    "Will I get the green card?",
    "Will they refuse us?",
    "When we appeal, will we win?",
    "How likely will we be accepted?",
    "which is smarter",
    "你觉得该不该投",
    "到底要不要做安全审查",
    "サインしても大丈夫だと思いますか",
    "はっきり答えてください",
    "この契約は結ぶべきでしょうか",
    "更新すべきかどうか、今決めるべきでしょうか",
    "소송하면 승산이 있나요",
    "비자가 나올까요",
    "심사에 통과될까요",
    "딱 잘라 말해 주세요",
    "Does our branch qualify for the lower rate?",
    "Is our supplier on that list?",
    "Are our machines subject to export control?",
    "Please check whether my company needs a licence",
    "请判断一下我们属于哪一类",
    "我们工厂算不算小微企业",
    "我们的供应商在不在那份清单里",
    "我司的产品是否在负面清单里",
    "この条件で申請できるか見ていただけますか",
    "当社は対象になりますか",
    "私は何か届出の対象になりますか",
    "うちの取引先はリストに載っていますか",
    "저희 제품도 통제 대상인가요",
    "허가가 필요한지 판단해 주세요",
  ])("hears that a judgement is asked for in: %s", (text, { expect }) => {
    expect(wantsJudgement(text)).toBe(true);
  });

  it.for([
    "How long is the visa valid?",
    "需要哪些材料",
    "何が必要ですか",
    "얼마나 걸리나요",
    "",
    "Do we need a guarantee letter for the work permit?",
    "Should we register the branch before opening a bank account?",
    "Will it get a registration number?",
    "When will we get the licence?",
    "How will they accept the documents?",
    "能不能过户",
    "能不能过境免签",
    "いつまでに申請すべきでしょうか",
    "どこに届け出るべきでしょうか",
    "비자가 언제 나올까요",
    "어떻게 하면 심사에 통과될까요",
    "Who qualifies for the lower rate?",
    "Is there a list of controlled goods?",
    "在不在清单里有什么区别",
    "我想查这种商品是否在负面清单里",
    "我们想查这种商品是否在负面清单里",
    "我们怎么知道产品是否在管制清单里",
    "対象になる業種は何ですか",
    "私はいつ対象になりますか",
    "当社はどの制度に該当しますか",
    "弊社の製品はどのリストに載っていますか",
    "어떤 기업이 대상인가요",
    "어느 창구인지 알려 주세요",
  ])("hears none in: %j", (text, { expect }) => {
    expect(wantsJudgement(text)).toBe(false);
  });
});
