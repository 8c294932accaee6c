import { describe, it } from "vitest";
import { answerForm } from "#src/turn/confidence/answer-form.ts";

describe("answerForm", () => {
  it.for([
    { question: "Can I get a vaccine without insurance?", passage: "Yes. It is free." },
    { question: "If I moved, do I apply again?", passage: "A. No, you need not." },
    { question: "外国人可以办理吗?", passage: "可以,凭护照办理。" },
    { question: "外国人も申請できますか。", passage: "はい、できます。" },
    { question: "외국인도 신청할 수 있나요?", passage: "네, 가능합니다." },
  ])("is 1 for $question and an answer with yes or no", ({ question, passage }, { expect }) => {
    expect(answerForm(question, passage)).toBe(1);
  });

  it.for([
    { question: "What is a permit?", passage: "Yes. It is free." },
    { question: "Can I apply online?", passage: "Nothing is said of it." },
    { question: "어떤 서류가 필요한가요?", passage: "네, 필요합니다." },
    { question: "何が必要ですか", passage: "はい、旅券です。" },
  ])("is -1 for $question and $passage", ({ question, passage }, { expect }) => {
    expect(answerForm(question, passage)).toBe(-1);
  });

  it.for([
    { question: "What is a permit?", passage: "A permit lets you work." },
    { question: "怎么办理", passage: "到窗口办理。" },
    { question: "", passage: "" },
  ])("is 0 for $question and $passage", ({ question, passage }, { expect }) => {
    expect(answerForm(question, passage)).toBe(0);
  });
});
