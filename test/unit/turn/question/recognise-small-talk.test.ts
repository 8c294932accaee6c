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
  ] as const)("knows $text as $topic", ({ text, topic }, { expect }) => {
    expect(recogniseSmallTalk(text)).toBe(topic);
  });

  it.for([
    "Hello, how do I get a work permit?",
    "谢谢，那需要什么材料",
    "hi-tech zone",
    "hihello",
    "hi 12345",
    "ok",
    "好的",
    "",
    "🙂",
  ])("takes for something else: %j", (text, { expect }) => {
    expect(recogniseSmallTalk(text)).toBeUndefined();
  });
});
