import { describe, it } from "vitest";
import { pointsAtPlace } from "#src/turn/question/points-at-place.ts";

describe("pointsAtPlace", () => {
  it.for([
    "And there?",
    "what about there",
    "there",
    "那里呢？",
    "那邊呢",
    "那个区也一样吗",
    "そこは？",
    "では、そちらはどうですか。",
    "거기는요?",
    "그럼 그 지역은 어때요?",
  ])("hears a place pointed at and nothing else: %s", (text, { expect }) => {
    expect(pointsAtPlace(text)).toBe(true);
  });

  it.for([
    "Is there a fee?",
    "And in Jimo?",
    "How do I get there?",
    "那里的地址是什么",
    "哪里",
    "そこの住所は",
    "そこで何が必要ですか",
    "거기 전화번호는요?",
    "거래처는요?",
    "그 구역은 어디예요",
  ])("leaves what asks something more: %s", (text, { expect }) => {
    expect(pointsAtPlace(text)).toBe(false);
  });
});
