import fc from "fast-check";
import { describe, it } from "vitest";
import { markContacts, marksIn, resolveMarks } from "#src/turn/answer/generated/contact-marks.ts";

describe("markContacts", () => {
  it.for([
    { text: "拨打0532-66209812咨询。", marked: "拨打⟦a1⟧咨询。" },
    { text: "Call +86 532 8591 2345, or 0532 85912345.", marked: "Call ⟦a1⟧, or ⟦a2⟧." },
    { text: "热线400-123-4567。", marked: "热线⟦a1⟧。" },
    { text: "詳しくは https://qdfao.example/a?b=1 をご覧ください。", marked: "詳しくは ⟦a1⟧ をご覧ください。" },
    { text: "메일은 help@qd.example로 보내십시오.", marked: "메일은 ⟦a1⟧로 보내십시오." },
    { text: "See https://a.example/x. Or https://a.example/x again.", marked: "See ⟦a1⟧. Or ⟦a1⟧ again." },
  ])("puts a mark in the place of each contact: $text", ({ text, marked }, { expect }) => {
    expect(markContacts(text, "a").text).toBe(marked);
  });

  it.for([
    "within 10 working days from 2026-11-26",
    "投资总额10,000,000元，面积10000平方米",
    "2021-2026年",
    "12345 또는 110",
    "第1234号、2021年第56号",
    "1,234.5678 万元",
  ])("leaves figures, dates and hotlines: %s", (text, { expect }) => {
    expect(markContacts(text, "a").text).toBe(text);
  });

  it("gives the text back when its marks are resolved", ({ expect }) => {
    const contact = fc.constantFrom(
      "0532-66209812",
      "https://a.example/b",
      "x@y.example",
      "110",
      "10,000",
      "。",
      " and ",
    );
    fc.assert(
      fc.property(fc.array(contact), (pieces) => {
        const text = pieces.join("，");
        const { text: marked, contacts } = markContacts(text, "b");

        expect(resolveMarks(marked, contacts)).toBe(text);
        expect(new Set(marksIn(marked))).toEqual(new Set(contacts.keys()));
      }),
    );
  });

  it("leaves a mark that stands for nothing", ({ expect }) => {
    expect(resolveMarks("Call ⟦z9⟧.", new Map([["a1", "110"]]))).toBe("Call ⟦z9⟧.");
  });
});
