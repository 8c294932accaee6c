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
    "직원 취업허가는 어떻게 신청하나요?",
    "",
  ])("takes for a question: %j", (text, { expect }) => {
    expect(wantsPerson(text)).toBe(false);
  });
});
