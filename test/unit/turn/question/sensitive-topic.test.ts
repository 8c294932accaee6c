import { describe, it } from "vitest";
import { redact } from "#src/turn/guard/redact.ts";
import { isSensitive } from "#src/turn/question/sensitive-topic.ts";

const SENSITIVE = [
  "My colleague was detained by the police",
  "I overstayed my visa by ten days",
  "our landlord sued us",
  "an official asked me for money",
  "a customs officer refused my papers and shouted at me",
  "we found a fake invoice of our supplier",
  "is this tax evasion?",
  "how do I report a bribe?",
  "worker injured at work, what must the company do",
  "my employer is withholding my passport",
  "can I be deported for this",
  "我被警察传唤了",
  "签证过期三天怎么办",
  "簽證過期三天怎麼辦",
  "公司被起诉了",
  "发现员工行贿",
  "工作人员态度恶劣还索要红包",
  "员工工伤死亡赔偿",
  "拖欠工资怎么办",
  "会被驱逐出境吗",
  "オーバーステイしてしまいました",
  "ビザの期限が切れたままです",
  "社員が警察に拘束されています",
  "取引先を訴えたい",
  "賄賂を要求された場合の通報先",
  "職員に怒鳴られました",
  "労災で社員が亡くなりました",
  "強制送還されますか",
  "불법체류가 되나요",
  "비자 기한을 2주 넘겼어요",
  "직원이 공안에 체포됐어요",
  "소송을 당했습니다",
  "공무원이 뒷돈을 요구합니다",
  "탈세로 조사받고 있어요",
  "작업 중 다쳤는데 산재 처리되나요",
  "추방될 수 있나요",
  "诉讼费用",
  "我要告公司",
  "an officer asked me for a bribe",
  "官员要我送红包",
  "役人に袖の下を要求された",
  "공무원이 뇌물을 요구해요",
];

const ORDINARY = [
  "no-criminal-record certificate for the work permit",
  "do I need a criminal background check",
  "register with the police within 24 hours",
  "five insurances: work injury insurance included?",
  "how long is the visa valid",
  "which court handles nothing, I ask about food courts",
  "无犯罪记录证明怎么开",
  "派出所住宿登记",
  "工伤保险费率",
  "公安局出入境在哪",
  "無犯罪証明書はどこで取れますか",
  "労災保険の料率",
  "警察署で宿泊登記をしますか",
  "裁判所の住所",
  "범죄경력증명서 발급",
  "산재보험 요율",
  "전 과정 온라인 처리",
  "부패하기 쉬운 물품 통관",
  "차별화된 서비스",
  "경찰서 주숙등기",
  "广告公司怎么注册",
  "报告公司变更",
  "被告知材料不全",
  "请告诉我流程",
  "两个区的差别是什么",
  "反走私宣传",
  "如何防范合同诈骗",
  "公司给员工发红包要交税吗",
  "差別化した商品",
  "재판매 허가",
  "피고용인 등록",
  "고소득 전문직",
  "my PDF is corrupted",
  "website shows fatal error",
  "Tell me a joke",
];

describe("isSensitive", () => {
  it.for(SENSITIVE)("offers a person for: %s", (message, { expect }) => {
    expect(isSensitive(redact(message))).toBe(true);
  });

  it.for(ORDINARY)("leaves to an ordinary answer: %s", (message, { expect }) => {
    expect(isSensitive(redact(message))).toBe(false);
  });
});
