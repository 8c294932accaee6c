import fc from "fast-check";
import { describe, it } from "vitest";
import { toTraditional } from "#src/language/normalise/to-traditional.ts";

const SENTENCES = ["办理营业执照需要", "个工作日", "请到里面的窗口", "为了群众", "头发和发展", "青岛市黄岛区"];

describe("toTraditional", () => {
  it.for([
    ["办理营业执照", "辦理營業執照"],
    ["外商投资准入特别管理措施（负面清单）", "外商投資准入特別管理措施（負面清單）"],
    ["头发与发展，皇后在后面", "頭髮與發展，皇后在後面"],
    ["为了群众，里面启动", "為了群眾，裡面啟動"],
    ["软件和服务器", "軟件和服務器"],
    [
      "最多10个工作日[1][2]，见https://www.qingdao.gov.cn/a?b=1",
      "最多10個工作日[1][2]，見https://www.qingdao.gov.cn/a?b=1",
    ],
    [
      "见https://www.qingdao.gov.cn/办事/营业执照?类=外资。请办理",
      "見https://www.qingdao.gov.cn/办事/营业执照?类=外资。請辦理",
    ],
    ["来信：info@青岛.中国，请办理", "來信：info@青岛.中国，請辦理"],
    ["请发info@qingdao.gov.cn咨询里面的窗口", "請發info@qingdao.gov.cn諮詢裡面的窗口"],
  ] as const)("writes %s as %s", ([simplified, traditional], { expect }) => {
    expect(toTraditional(simplified)).toBe(traditional);
  });

  it("makes the same of a text piece by piece, cut where sentences end, as of the whole", ({ expect }) => {
    const link = fc.constantFrom("https://a.cn/办理?里=2", "www.qingdao.gov.cn/营业", "info@青岛.中国", "[1]", "12");
    const words = fc.array(fc.oneof(fc.constantFrom(...SENTENCES), link), { minLength: 1, maxLength: 6 });
    const sentence = fc
      .tuple(words, fc.constantFrom("。", "！", "？", "\n", "。\n\n", "[2]。"))
      .map(([parts, end]) => `${parts.join("")}${end}`);

    fc.assert(
      fc.property(fc.array(sentence), (sentences) => {
        expect(sentences.map(toTraditional).join("")).toBe(toTraditional(sentences.join("")));
      }),
    );
  });

  it("leaves every ASCII character where it was", ({ expect }) => {
    const ascii = fc.string({ unit: "grapheme-ascii", minLength: 1 });
    const parts = fc.array(fc.oneof(fc.constantFrom(...SENTENCES), ascii, fc.constantFrom("[1]", "https://a.cn/?q=2")));

    fc.assert(
      fc.property(parts, (pieces) => {
        const text = pieces.join("");
        const onlyAscii = (value: string): string => value.replace(/[^\p{ASCII}]+/gu, "\0");

        expect(onlyAscii(toTraditional(text))).toBe(onlyAscii(text));
      }),
    );
  });
});
