import { describe, it } from "vitest";
import {
  isCardNumber,
  isChineseResidentId,
  isCompanyCode,
  isKoreanResidentId,
  isMyNumber,
  isOldChineseResidentId,
} from "#src/turn/guard/check-digits.ts";

// Numbers published as examples or made up; none belongs to a person.
const RULES = [
  { rule: isChineseResidentId, right: "11010519491231002X", wrong: "110105194912310021", why: "check digit" },
  { rule: isChineseResidentId, right: "440524198001010013", wrong: "440524188001010014", why: "born before 1900" },
  { rule: isChineseResidentId, right: "11010519491231002X", wrong: "11010519491331002X", why: "month 13" },
  { rule: isChineseResidentId, right: "11010519491231002X", wrong: "11010519490230002X", why: "30 February" },
  { rule: isChineseResidentId, right: "11010519491231002X", wrong: "11010519490200002X", why: "day 0" },
  { rule: isChineseResidentId, right: "11010519491231002X", wrong: "11010521491231002X", why: "born after 2099" },
  { rule: isChineseResidentId, right: "11010519491231002X", wrong: "11010519490031002X", why: "month 0" },
  { rule: isChineseResidentId, right: "11010519491231002X", wrong: "1101051949123100X", why: "length" },
  { rule: isOldChineseResidentId, right: "110105491231002", wrong: "990105491231002", why: "no such province" },
  { rule: isOldChineseResidentId, right: "110105491231002", wrong: "110105491331002", why: "month 13" },
  { rule: isKoreanResidentId, right: "9001011234567", wrong: "9001019234567", why: "century digit" },
  { rule: isKoreanResidentId, right: "0001013234567", wrong: "0013013234567", why: "month 13" },
  { rule: isKoreanResidentId, right: "9001011234568", wrong: "900101123456", why: "length" },
  { rule: isMyNumber, right: "123456789018", wrong: "123456789012", why: "check digit" },
  { rule: isMyNumber, right: "000000000000", wrong: "12345678901", why: "length" },
  { rule: isCompanyCode, right: "91350100M000100Y43", wrong: "91350100M000100Y44", why: "check character" },
  { rule: isCompanyCode, right: "91350100M000100Y43", wrong: "91350100I000100Y43", why: "letter I" },
  { rule: isCardNumber, right: "4111111111111111", wrong: "4111111111111112", why: "check digit" },
  { rule: isCardNumber, right: "6222021234567890128", wrong: "0000000000000000", why: "zeros only" },
  { rule: isCardNumber, right: "4222222222222", wrong: "42222222222", why: "length" },
] as const;

describe("check digits", () => {
  it.for(RULES)("$rule.name takes $right and not $wrong: $why", ({ rule, right, wrong }, { expect }) => {
    expect([rule(right), rule(wrong)]).toEqual([true, false]);
  });
});
