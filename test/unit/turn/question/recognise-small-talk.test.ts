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
    { text: "Are you a robot?", topic: "who-are-you" },
  ] as const)("knows $text as $topic", ({ text, topic }, { expect }) => {
    expect(recogniseSmallTalk(text)).toBe(topic);
  });

  it.for(["Hello, how do I get a work permit?", "谢谢，那需要什么材料", "hi-tech zone", "", "🙂"])(
    "takes for something else: %j",
    (text, { expect }) => {
      expect(recogniseSmallTalk(text)).toBeUndefined();
    },
  );
});
