import { describe, it } from "vitest";
import { answerAtFor } from "#src/turn/confidence/answer-at.ts";
import type { Threshold } from "#src/turn/confidence/calibration.ts";

const bound = { risk: 0.02, riskBound: 0.02, level: 0.9, isShown: true, isPooled: false };
const threshold: Threshold = {
  answerAt: 0.8,
  risk: 0.05,
  riskBound: 0.05,
  isShown: true,
  level: 0.9,
  perLanguage: { zh: 0, en: 0, ja: 0, ko: 0 },
  stricter: [
    { scope: "ko", answerAt: 0.85, ...bound },
    { scope: "visa", answerAt: 0.9, ...bound },
    { scope: "rcep", answerAt: 0.5, ...bound },
  ],
  provisional: true,
};

describe("answerAtFor", () => {
  it.for([
    { language: "en", topic: "company", answerAt: 0.8, what: "the common threshold" },
    { language: "en", topic: undefined, answerAt: 0.8, what: "the common threshold when nothing was found" },
    { language: "ko", topic: "company", answerAt: 0.85, what: "that of the language" },
    { language: "ko", topic: "visa", answerAt: 0.9, what: "the stricter of language and topic" },
    { language: "en", topic: "rcep", answerAt: 0.8, what: "never a laxer one" },
  ] as const)("is $what", ({ language, topic, answerAt }, { expect }) => {
    expect(answerAtFor(threshold, { language, topic })).toBe(answerAt);
  });
});
