import { describe, it } from "vitest";
import { asksSinceWhen, asksUntilWhen } from "#src/turn/question/asks-for-term.ts";

describe("asksSinceWhen", () => {
  it.for(["Since when?", "从什么时候开始的", "什麼時候生效", "いつからですか", "언제부터 시행됐어요?"])(
    "hears that the first day is asked for: %s",
    (text, { expect }) => {
      expect(asksSinceWhen(text)).toBe(true);
    },
  );

  it.for(["How long does it take?", "什么时候能办好", "いつまでですか", "언제까지요?"])(
    "hears no such thing: %s",
    (text, { expect }) => {
      expect(asksSinceWhen(text)).toBe(false);
    },
  );
});

describe("asksUntilWhen", () => {
  it.for([
    "Until when?",
    "How long will that apply?",
    "有效期呢",
    "優惠到哪一年",
    "いつまでですか",
    "언제까지요?",
    "유효기간은요?",
  ])("hears that the last day is asked for: %s", (text, { expect }) => {
    expect(asksUntilWhen(text)).toBe(true);
  });

  it.for(["By when?", "How long does it take?", "多久", "いつまでに出しますか", "언제부터요?"])(
    "hears no such thing: %s",
    (text, { expect }) => {
      expect(asksUntilWhen(text)).toBe(false);
    },
  );
});
