import { describe, it } from "vitest";
import { recogniseSmallTalk } from "#src/turn/question/recognise-small-talk.ts";

describe("recogniseSmallTalk", () => {
  it.for([
    { text: "Hello!", topic: "greeting" },
    { text: "你好", topic: "greeting" },
    { text: "こんにちは。", topic: "greeting" },
    { text: "안녕하세요~", topic: "greeting" },
    { text: "Thank you very much.", topic: "thanks" },
    { text: "謝謝", topic: "thanks" },
    { text: "ありがとうございます！", topic: "thanks" },
    { text: "감사합니다", topic: "thanks" },
    { text: "再见", topic: "goodbye" },
    { text: "Hello, good morning!", topic: "greeting" },
    { text: "Hi there 👋", topic: "greeting" },
    { text: "你好呀", topic: "greeting" },
    { text: "你好，请问", topic: "greeting" },
    { text: "안녕하세요～ㅎㅎ", topic: "greeting" },
    { text: "ありがとう、助かりました", topic: "thanks" },
    { text: "hello, thank you so much", topic: "thanks" },
    { text: "谢谢您的帮忙", topic: "thanks" },
    { text: "네, 감사합니다", topic: "thanks" },
    { text: "Thanks, bye", topic: "goodbye" },
    { text: "你好，你是谁？", topic: "who-are-you" },
    { text: "Are you a robot?", topic: "who-are-you" },
    { text: "yes", topic: "nothing-said" },
    { text: "ok", topic: "nothing-said" },
    { text: "好的", topic: "nothing-said" },
    { text: "还有吗？", topic: "nothing-said" },
    { text: "なるほど。他には？", topic: "nothing-said" },
    { text: "네, 그렇군요", topic: "nothing-said" },
    { text: "🙂", topic: "nothing-said" },
    { text: "???", topic: "nothing-said" },
    { text: "아니에요", topic: "nothing-said" },
    { text: "对不对？", topic: "nothing-said" },
    { text: "No thanks", topic: "thanks" },
    { text: "不错，谢谢", topic: "thanks" },
    { text: "没有了", topic: "thanks" },
    { text: "아니에요, 괜찮아요", topic: "thanks" },
    { text: "そうですか。大丈夫です。", topic: "thanks" },
    { text: "No, that's wrong!", topic: "disagreement" },
    { text: "不是，答非所问", topic: "disagreement" },
    { text: "いいえ、違います", topic: "disagreement" },
    { text: "아니요, 그게 아니에요", topic: "disagreement" },
  ] as const)("knows $text as $topic", ({ text, topic }, { expect }) => {
    expect(recogniseSmallTalk(text)).toBe(topic);
  });

  it.for([
    "Hello, how do I get a work permit?",
    "谢谢，那需要什么材料",
    "hi-tech zone",
    "hihello",
    "hi 12345",
    "no objection letter",
    "可以吗",
    "行不行",
    "それから？",
    "what else do I need for the licence",
    "不对外国人开放吗",
    "他に必要な書類",
    "아니면 비자가 필요해요?",
  ])("takes for something else: %j", (text, { expect }) => {
    expect(recogniseSmallTalk(text)).toBeUndefined();
  });
});
