import fc from "fast-check";
import { describe, it } from "vitest";
import { createCaseNumber, parseCaseNumber } from "#src/people/handoff/case-number.ts";

const day = fc.date({
  min: new Date("2026-01-01T00:00:00Z"),
  max: new Date("2099-12-30T00:00:00Z"),
  noInvalidDate: true,
});
const random = fc.uint8Array({ minLength: 4, maxLength: 8 });
const caseNumber = fc.tuple(day, random).map(([openedAt, bytes]) => createCaseNumber(openedAt, bytes));

const digitsOf = (number: string): readonly string[] => [...number.replaceAll(/\D/gu, "")];

describe("createCaseNumber", () => {
  it("takes the day in Beijing and six digits from the bytes", ({ expect }) => {
    const number = createCaseNumber(new Date("2026-11-25T16:00:00Z"), new Uint8Array([0, 0x07, 0x5b, 0xcd]));

    expect(number).toBe("QD-20261126-482253-8");
  });

  it("fills short numbers with zeros", ({ expect }) => {
    expect(createCaseNumber(new Date("2026-11-25T00:00:00Z"), new Uint8Array(4))).toMatch(/^QD-20261125-000000-\d$/u);
  });

  it("is of one form, which is read as itself", ({ expect }) => {
    fc.assert(
      fc.property(caseNumber, (number) => {
        expect(number).toMatch(/^QD-\d{8}-\d{6}-\d$/u);
        expect(parseCaseNumber(number)).toBe(number);
      }),
    );
  });

  it("refuses fewer than four bytes", ({ expect }) => {
    expect(() => createCaseNumber(new Date(), new Uint8Array(3))).toThrow(RangeError);
  });
});

describe("parseCaseNumber", () => {
  it.for([
    "qd-20261126-482253-8",
    "QD20261126 482253 8",
    "  QD 2026 1126 4822 538\n",
    "20261126-482253-8",
    "ＱＤ－２０２６１１２６－４８２２５３－８",
    "QD—20261126—482253—8",
    "QDー20261126ー482253ー8",
    "QD\u200B-20261126\u2011482253\u22128",
    "qd-2o26il26-482253-8",
  ])("reads %j", (typed, { expect }) => {
    expect(parseCaseNumber(typed)).toBe("QD-20261126-482253-8");
  });

  it.for(["", "QD", "QD-20261126-482253", "QD-20261126-4822538-8", "JN-20261126-482253-8", "QD-20261126-482253-8?"])(
    "does not take %j for a number",
    (typed, { expect }) => {
      expect(parseCaseNumber(typed)).toBeUndefined();
    },
  );

  it("catches every wrong digit", ({ expect }) => {
    fc.assert(
      fc.property(caseNumber, fc.nat(14), fc.integer({ min: 1, max: 9 }), (number, place, off) => {
        const digits = digitsOf(number).map((digit, at) => (at === place ? (Number(digit) + off) % 10 : digit));

        expect(parseCaseNumber(`QD${digits.join("")}`)).toBeUndefined();
      }),
    );
  });

  it("catches every swap of neighbours, also across a dash", ({ expect }) => {
    fc.assert(
      fc.property(caseNumber, fc.nat(13), (number, place) => {
        const digits = digitsOf(number);
        const [left, right] = digits.slice(place, place + 2);
        fc.pre(left !== right);
        const swapped = [...digits.slice(0, place), right, left, ...digits.slice(place + 2)];

        expect(parseCaseNumber(`QD${swapped.join("")}`)).toBeUndefined();
      }),
    );
  });

  it("says nothing for sure of any other text, and never fails", ({ expect }) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const number = parseCaseNumber(text);

        expect(number === undefined || parseCaseNumber(number) === number).toBe(true);
      }),
    );
  });
});
