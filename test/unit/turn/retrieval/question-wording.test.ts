import fc from "fast-check";
import { describe, it } from "vitest";
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { withoutWording } from "#src/turn/retrieval/question-wording.ts";

const words = (text: string): string[] =>
  withoutWording(text)
    .split(/[\s?？]+/u)
    .filter((word) => word !== "");

describe("withoutWording", () => {
  it.for([
    { question: "请问工作许可怎么办理？", rest: ["工作许可"] },
    { question: "外资企业在哪里注册", rest: ["外资企业", "注册"] },
    { question: "会社設立はいつですか", rest: ["会社设立は"] },
    { question: "是哪一年开放的口岸", rest: ["是", "年开放的口岸"] },
    { question: "第几次年检 要等多久", rest: ["年检", "要等"] },
    { question: "登録に必要な書類は何？", rest: ["登录に必要な书类は"] },
    { question: "どんな許可を取ったのか？", rest: ["许可を取った"] },
    { question: "등록은 어떻게 하나요?", rest: ["등록은", "하"] },
    { question: "제가 어느 비자를 받고 싶어요", rest: ["비자를", "받고"] },
    { question: "how long is a visa valid", rest: ["how", "long", "is", "a", "visa", "valid"] },
  ])("leaves what is asked about: $question", ({ question, rest }, { expect }) => {
    expect(words(foldForSearch(question))).toEqual(rest);
  });

  it.for(["吗啡", "哪吒", "幾何", "何氏", "任何人", "確か", "ゆたかな", "문제가", "가요계"])(
    "takes no part of a word for wording: %s",
    (word, { expect }) => {
      expect(withoutWording(foldForSearch(word))).toBe(foldForSearch(word));
    },
  );

  it.for(["怎么办？", "何ですか", "어디인가요?", "?", ""])(
    "keeps a question that is all wording: %j",
    (question, { expect }) => {
      expect(withoutWording(foldForSearch(question))).toBe(foldForSearch(question));
    },
  );

  it("keeps every other character in its place", ({ expect }) => {
    const pieces = fc.constantFrom("税", "怎么办", "？", " ", "会社", "ですか", "등록", "어떻게", "visa");
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const folded = parts.join("");
        const rest = [...withoutWording(folded)];

        expect(rest).toHaveLength([...folded].length);
        expect([...folded].every((character, at) => rest[at] === character || rest[at] === " ")).toBe(true);
      }),
    );
  });
});
