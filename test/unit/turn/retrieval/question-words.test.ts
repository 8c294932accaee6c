import { describe, it } from "vitest";
import { foldForTerms } from "#src/turn/retrieval/cut-terms.ts";
import { withoutWording } from "#src/turn/retrieval/question-wording.ts";
import { readQuestionWords } from "#src/turn/retrieval/question-words.ts";

describe("readQuestionWords", () => {
  it.for([
    { question: "the joint acceptance", latinWords: 2, wholeWords: [] },
    { question: "联合验收和RCEP", latinWords: 1, wholeWords: ["联合验收", "rcep"] },
    { question: "합동검수는 비자", latinWords: 0, wholeWords: ["합동검수", "비자"] },
    {
      question: "注册 company policy société 수수료",
      latinWords: 3,
      wholeWords: ["注册", "수수료", "company", "policy", "société"],
    },
  ] as const)("reads the words of $question", ({ question, ...words }, { expect }) => {
    expect(readQuestionWords(withoutWording(foldForTerms(question)))).toEqual(words);
  });
});
