import shinjitai from "opencc-js/dict/JPShinjitaiCharacters";
import traditional from "opencc-js/dict/TSCharacters";
import fc from "fast-check";
import { describe, it } from "vitest";
import { foldHan } from "#src/language/normalise/fold-han.ts";

const CHARACTERS = `${shinjitai}|${traditional}`.split(/[ |]/u);

describe("foldHan", () => {
  it("brings every character of OpenCC's tables to a form it then leaves alone", ({ expect }) => {
    const moving = CHARACTERS.filter((character) => foldHan(foldHan(character)) !== foldHan(character));

    expect(moving).toEqual([]);
  });

  it("folds a part of a text as it folds the whole", ({ expect }) => {
    const text = fc.array(fc.constantFrom(...CHARACTERS, "a", "ア", "가")).map((characters) => characters.join(""));

    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(foldHan(left + right)).toBe(foldHan(left) + foldHan(right));
      }),
    );
  });

  it("leaves characters of simplified Chinese as they are", ({ expect }) => {
    const text = "外商投资企业办理营业执照需要多少个工作日，给予弁慎欠瓶研缶翻褒郎";

    expect(foldHan(text)).toBe(text.replace("予", "预"));
  });
});
