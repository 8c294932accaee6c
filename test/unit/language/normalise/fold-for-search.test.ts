import fc from "fast-check";
import { describe, it } from "vitest";
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";

const TYPED_ALIKE = [
  ["营业执照", "營業執照", "営業執照"],
  ["会社", "會社", "会社"],
  ["劳动", "勞動", "労働"],
  ["预约", "預約", "予約"],
  ["化妆品", "化粧品"],
  ["青岛", "青島"],
  ["关税", "關稅", "関税"],
  ["证明", "證明", "証明"],
  ["户籍", "戶籍", "戸籍"],
  ["并", "並", "併"],
  ["里", "裡", "裏"],
  ["RCEP", "ＲＣＥＰ", "rcep"],
  ["240小时", "２４０小時"],
  ["サービス", "ｻｰﾋﾞｽ", "サ-ビス", "サ－ビス"],
  ["サーバー", "サーバ"],
  ["HS-8471", "HS‐8471", "HS–8471", "hs−8471", "HS－8471"],
  ["3-2", "3ー2"],
  ["비자 연장", "비자\u3000 연장", "비자\u200b 연장", "비자 연장".normalize("NFD")],
  ["A・B", "A･B", "A•B"],
  ["work permit", " Work\n\tPERMIT "],
];

describe("foldForSearch", () => {
  it.for(TYPED_ALIKE)("folds %s and its other spellings together", (spellings, { expect }) => {
    expect(new Set(spellings.map(foldForSearch)).size).toBe(1);
  });

  it.for([
    { text: "欠税", not: "缺税" },
    { text: "キー", not: "キ" },
    { text: "ビル", not: "ヒル" },
    { text: "8471.30", not: "847130" },
  ])("keeps $text apart from $not", ({ text, not }, { expect }) => {
    expect(foldForSearch(text)).not.toBe(foldForSearch(not));
  });

  it("keeps punctuation, which separates words", ({ expect }) => {
    expect(foldForSearch("签证，护照。「居留」？")).toBe("签证,护照。「居留」?");
  });

  it("changes nothing when it folds a second time", ({ expect }) => {
    const likely = fc.constantFrom(
      ...TYPED_ALIKE.flat(),
      "ー",
      "-",
      "ア",
      "1",
      "İ",
      "\u0301",
      "\u200b",
      "\uffa0",
      "敘",
      " ",
    );
    const text = fc.oneof(
      fc.array(likely).map((parts) => parts.join("")),
      fc.string({ unit: "binary" }),
    );

    fc.assert(
      fc.property(text, (raw) => {
        const once = foldForSearch(raw);
        expect(foldForSearch(once)).toBe(once);
      }),
    );
  });
});
