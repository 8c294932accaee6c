import { describe, it } from "vitest";
import { wholeWordsHeld } from "#src/turn/confidence/whole-words-held.ts";
import { foldForTerms } from "#src/turn/retrieval/cut-terms.ts";
import { readQuestionWords } from "#src/turn/retrieval/question-words.ts";

describe("wholeWordsHeld", () => {
  it("is the share of the words that stand in the passage whole", ({ expect }) => {
    expect(wholeWordsHeld(["外商投资", "登记"], "外商在本市投资，应当登记。")).toBe(0.5);
    expect(wholeWordsHeld(["외국인", "비자"], "외국인은 비자를 신청합니다.")).toBe(1);
  });

  it.for(["注册 company policy société 수수료", "第2類の医療機器ノ登録", "외국인 투자기업의 RCEP 원산지"])(
    "is 1 for a text that is the question: %s",
    (text, { expect }) => {
      expect(wholeWordsHeld(readQuestionWords(foldForTerms(text)).wholeWords, text)).toBe(1);
    },
  );

  it("is 0 where there are no words", ({ expect }) => {
    expect(wholeWordsHeld([], "外商投资")).toBe(0);
  });

  it("looks past width, case and the form of characters", ({ expect }) => {
    expect(wholeWordsHeld(["营业执照", "rcep", "ビザ"], "營業執照與ＲＣＥＰ、ﾋﾞｻﾞ")).toBe(1);
  });
});
