import { describe, it } from "vitest";
import { wantsPerson } from "#src/turn/question/wants-person.ts";

describe("wantsPerson", () => {
  it.for([
    "I want to talk to a person",
    "Can I speak with someone from the office?",
    "connect me to a human agent please",
    "human please",
    "转人工",
    "我要找真人客服",
    "請轉人工服務",
    "能不能跟工作人员沟通一下",
    "担当者と話したいです",
    "オペレーターにつないでください",
    "人と直接話したい",
    "상담원과 연결해 주세요",
    "직원이랑 통화하고 싶어요",
    "사람과 이야기하고 싶습니다",
    "Please transfer me to an officer",
    "I need a human",
    "我需要真人客服",
    "担当者に代わってください",
  ])("hears the wish for a person in: %s", (text, { expect }) => {
    expect(wantsPerson(text)).toBe(true);
  });

  it.for([
    "Who helps with project approval in Laixi?",
    "Can my staff get a work permit?",
    "Which persons need a residence permit?",
    "莱西谁来帮办手续？",
    "工作人员需要什么证件？",
    "担当者は誰ですか",
    "従業員の就労許可は必要ですか",
    "누가 도와주나요?",
    "How do I transfer my shares to a natural person?",
    "Can I talk my partner into selling to a foreign person?",
    "Do I need human resources approval?",
    "Do I need an operator licence?",
    "Which live support programmes exist?",
    "我要人工智能产业的扶持政策",
    "想找人工智能园区",
    "我们公司要人工成本补贴吗",
    "找人工作需要什么许可",
    "办证需要工作人员到场吗",
    "本人に代わって代理人が就労許可を申請できますか？",
    "法人に代わって申告できますか",
    "担当者に代わって代理人が提出できますか",
    "직원 취업허가는 어떻게 신청하나요?",
    "",
  ])("takes for a question: %j", (text, { expect }) => {
    expect(wantsPerson(text)).toBe(false);
  });
});
