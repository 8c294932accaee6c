import { describe, it } from "vitest";
import { rememberExchange } from "#src/conversation/remember-exchange.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";

function asks(text: string) {
  return { text: text as RedactedText };
}

describe("rememberExchange", () => {
  it("keeps each question with what it was answered from, oldest first", ({ expect }) => {
    const first = rememberExchange([], asks("How long?"), "Acceptance · How long it takes");

    expect(rememberExchange(first, asks("Where?"), undefined)).toEqual([
      { question: "How long?", answeredFrom: "Acceptance · How long it takes" },
      { question: "Where?" },
    ]);
  });

  it("keeps a question once, and what answered it, however often the conversation is about it", ({ expect }) => {
    const asked = rememberExchange([], asks("How long?"), undefined);
    const answered = rememberExchange(asked, asks("How long?"), "Acceptance · How long it takes");

    expect(answered).toEqual([{ question: "How long?", answeredFrom: "Acceptance · How long it takes" }]);
    expect(rememberExchange(answered, asks("How long?"), undefined)).toEqual(answered);
  });
});
