import fc from "fast-check";
import { describe, it } from "vitest";
import { findNumbers, type NumberInText } from "#src/turn/guard/find-numbers.ts";

const MOST_CANDIDATES_PER_DIGIT = 19;

describe("findNumbers", () => {
  it("takes the longest number at a place, with its plus sign and brackets", ({ expect }) => {
    const isLong = ({ digits }: NumberInText) => (digits.length >= 8 ? ("landline" as const) : undefined);
    const text = "call +49 (30) 123 456 or (0532) 86973700, room 12";

    const found = findNumbers(text, isLong).map(({ start, end }) => text.slice(start, end));

    expect(found).toEqual(["+49 (30) 123 456", "(0532) 86973700"]);
  });

  it("tells what a number is made of", ({ expect }) => {
    const seen: NumberInText[] = [];
    findNumbers("id: 11010519 4912-31002x", (number) => {
      seen.push({ ...number, groups: [...number.groups] });
      return undefined;
    });

    expect(seen[2]).toEqual({
      digits: "11010519491231002X",
      groups: [8, 4, 6],
      joint: " ",
      listed: false,
      amongDigits: false,
      international: false,
      before: "id: ",
    });
  });

  it("looks at a bounded number of candidates per digit, whatever the text", ({ expect }) => {
    const text = fc.string({ unit: fc.constantFrom(..."0123456789 -.()xX+a"), maxLength: 1000, size: "max" });

    fc.assert(
      fc.property(text, (raw) => {
        let candidates = 0;
        findNumbers(raw, () => {
          candidates++;
          return undefined;
        });
        expect(candidates).toBeLessThanOrEqual(MOST_CANDIDATES_PER_DIGIT * raw.length);
      }),
    );
  });
});
