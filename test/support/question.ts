import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Question } from "#src/turn/question/question.ts";

/** A plain question for tests; each test changes what it is about. */
export function makeQuestion(change: Partial<Question> = {}): Question {
  return {
    text: "how long does acceptance take in Jimo" as RedactedText,
    day: "2026-11-25",
    language: "en",
    facets: ["duration"],
    districts: ["jimo"],
    lacksDistrict: false,
    elsewhere: [],
    nations: [],
    details: [],
    wantsPerson: false,
    wantsComparison: false,
    namedNumbers: [],
    wantsJudgement: false,
    isSensitive: false,
    ...change,
  };
}
