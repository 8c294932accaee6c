import * as fc from "fast-check";
import { describe, it } from "vitest";
import { type TakenFigure, takeFigures } from "#src/commands/knowledge/import/take-figures.ts";
import type { Figure } from "#src/language/figures/figure.ts";
import { writeFigure } from "#src/language/figures/write-figure.ts";

function taken(text: string): { readonly text: string; readonly figures: readonly TakenFigure[] } {
  const figures: TakenFigure[] = [];
  return { text: takeFigures(text, (figure) => `{{f${figures.push(figure)}}}`), figures };
}

describe("takeFigures", () => {
  it.for<{ text: string; figure: TakenFigure }>([
    { text: "20个工作日", figure: { unit: "working-day", value: 20 } },
    { text: "5 个工作日", figure: { unit: "working-day", value: 5 } },
    { text: "60日", figure: { unit: "day", value: 60 } },
    { text: "1.5万元", figure: { unit: "yuan", value: 15_000 } },
    { text: "2027年6月30日", figure: { unit: "date", value: "2027-06-30" } },
    { text: "6月30日", figure: { unit: "date", value: "06-30" } },
    { text: "3年", figure: { unit: "year", value: 3 } },
    { text: "2025年", figure: { unit: "date", value: "2025" } },
    { text: "0532-66209888", figure: { unit: "code", value: "0532-66209888" } },
    { text: "https://example.org/a?b=1", figure: { unit: "code", value: "https://example.org/a?b=1" } },
  ])("reads $text", ({ text, figure }, { expect }) => {
    expect(taken(`为${text}。`)).toEqual({ text: "为{{f1}}。", figures: [figure] });
  });

  it.for(["第12条", "2027年13月", "12345", "A4纸", "一式2份"])("leaves %s to an editor", (text, { expect }) => {
    expect(taken(text).figures).toEqual([]);
    expect(taken(text).text).toBe(text);
  });

  it("says the same again when its figures are written out", ({ expect }) => {
    const words = fc.constantFrom("申请", "，", "自", "起", "不超过", "（", "）");
    const figure = fc.constantFrom(
      "20个工作日",
      "3个月",
      "30%",
      "2027年6月30日",
      "2024年",
      "0532-85912345",
      "10万元",
      "36小时",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(words, figure), { maxLength: 6 }), (pairs) => {
        const text = pairs.flat().join("");
        const { text: rest, figures } = taken(text);
        const writtenOut = rest.replaceAll(/\{\{f(\d+)\}\}/gu, (_, at: string) =>
          writeFigure(figures[Number(at) - 1] as Figure, "zh"),
        );

        expect(writtenOut).toBe(text);
        expect(figures).toHaveLength(pairs.length);
      }),
    );
  });
});
