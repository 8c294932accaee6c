import fc from "fast-check";
import { describe, it } from "vitest";
import { createSentenceSplitter } from "#src/turn/answer/verify/split-sentences.ts";

function split(...pieces: readonly string[]): readonly string[] {
  const splitter = createSentenceSplitter();
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
}

describe("createSentenceSplitter", () => {
  it.for<{ whole: readonly string[] }>([
    { whole: ["须先核名。[1][2]", "再签合同。[1]"] },
    { whole: ["The fee is 1.5 yuan. [1] ", "It is paid once. [2]"] },
    { whole: ["Order No. 3 and Art. 5 apply, e.g. to branches. ", "Ask first."] },
    { whole: ["See https://www.gov.cn/a?b=1.html or write to a.b@c.cn. ", "Then call."] },
    { whole: ["It opens at 9.30 a.m. on Monday. ", "Mr. J. Smith signs."] },
    { whole: ["「必要です。」と書いてあります。[1]", "次に届け出ます。"] },
    { whole: ["他说：“可以。”", "然后离开。"] },
    { whole: ["가능합니다.[1] ", "신청하세요."] },
    { whole: ["가능합니다.", "신청하세요."] },
    { whole: ["需要：\n", "- 护照；[1]\n", "- 照片。[1]\n\n", "然后提交。[2]"] },
    { whole: ["1. First file the name [1].\n", "2. Then sign [1]."] },
    { whole: ["真的吗？！", "是的。"] },
    { whole: ["Is it free? [1] ", "Yes! [2]"] },
    { whole: ["Haier Co., Ltd. is one of them [1]. ", "It files."] },
    { whole: ["The limit is 10 days (as of 2021). [1] ", "Ask."] },
    { whole: ["\n\n办理。"] },
    { whole: ["It takes 3 days.\n[1]\n", "Ask first. [2]"] },
    { whole: ["须先核名。\n\n[1] [2]\n[3]\n", "再签合同。\n[1]"] },
    { whole: ["Documents:\n[1]\n", "- A passport\n [2]\n", "- A photo"] },
    { whole: ["First this.\n", "[1] then that."] },
    { whole: ["From 1 Jan. 2026 it is 30 days. ", "Next."] },
  ])("cuts $whole", ({ whole }, { expect }) => {
    expect(split(whole.join(""))).toEqual(whole);
    expect(split(...whole.join(""))).toEqual(whole);
  });

  it("gives a sentence out as soon as something that cannot belong to it follows", ({ expect }) => {
    const splitter = createSentenceSplitter();

    expect(splitter.push("须先核名。")).toEqual([]);
    expect(splitter.push("[1]")).toEqual([]);
    expect(splitter.push("[2]")).toEqual([]);
    expect(splitter.push("再")).toEqual(["须先核名。[1][2]"]);
    expect(splitter.end()).toEqual(["再"]);
  });

  it("loses and changes nothing, and cuts at the same places however the text comes", ({ expect }) => {
    const piece = fc.constantFrom(
      ...'。|！|？|.|?|!|\n| |[1]|[12]|[|]|”|）|"|1.5|No. 3|e.g.|Art. 5|9:30|a@b.cn|https://a.cn/b.c|J. |的|と|は|가|다.|Then|then|(|- |1. |⟦a1⟧|😀'.split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.infiniteStream(fc.nat({ max: 5 })), (parts, cuts) => {
        const text = parts.join("");
        const pieces: string[] = [];
        for (let at = 0; at < text.length;) {
          const length = cuts.next().value ?? 1;
          pieces.push(text.slice(at, at + length));
          at += length;
        }

        expect(split(...pieces).join("")).toBe(text);
        expect(split(...pieces)).toEqual(split(text));
      }),
      { numRuns: 500 },
    );
  });
});
