import fc from "fast-check";
import { describe, it } from "vitest";
import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";
import { cleanText } from "#src/turn/guard/clean-text.ts";

describe("cleanText", () => {
  it.for([
    { what: "a lone half of a surrogate pair", raw: "签\ud83d证", text: "签\ufffd证" },
    { what: "control characters", raw: "vi\u0000sa\u0007\u009f", text: "visa" },
    { what: "direction marks", raw: "\u202babc\u2066d\u2069\u200f", text: "abcd" },
    { what: "text that is shown turned round", raw: "a \u202edcb\u2066\u202c e\n\u202egf", text: "a bcd e\nfg" },
    { what: "zero-width characters", raw: "비\u200b자\ufeff\u2060\u200d", text: "비자" },
    { what: "tag characters", raw: "hi\u{e0069}\u{e0067}\u{e006e}", text: "hi" },
    { what: "variation selectors", raw: "葛\u{e0100}城☎\ufe0f", text: "葛城☎" },
    { what: "hangul fillers and soft hyphens", raw: "가\u3164나\u00ad다", text: "가나다" },
    { what: "text that is not in NFC", raw: "ビザ비자é".normalize("NFD"), text: "ビザ비자é" },
    { what: "runs of spaces", raw: "  a\u3000\u00a0 b\t\tc  ", text: "a b c" },
    { what: "line breaks of any kind", raw: "a\r\nb\rc\u2028d \n e\n\n\n\nf", text: "a\nb\nc\nd\ne\n\nf" },
  ])("puts right $what", ({ raw, text }, { expect }) => {
    expect(cleanText(raw)).toEqual({ ok: true, value: text });
  });

  it.for(["", "   ", "\n\t", "\u200b\u202e", "\u{e0041}"])("finds %j empty", (raw, { expect }) => {
    expect(cleanText(raw)).toEqual({ ok: false, error: "text-empty" });
  });

  it.for([
    { what: "as many code points as allowed", raw: "字".repeat(MAX_QUESTION_CODE_POINTS), ok: true },
    { what: "one more", raw: "字".repeat(MAX_QUESTION_CODE_POINTS + 1), ok: false },
    { what: "as many, of two code units each", raw: "𠮷".repeat(MAX_QUESTION_CODE_POINTS), ok: true },
    { what: "one more, of two code units each", raw: "𠮷".repeat(MAX_QUESTION_CODE_POINTS + 1), ok: false },
    {
      what: "one too many, of one and two code units",
      raw: "字𠮷".repeat(MAX_QUESTION_CODE_POINTS / 2) + "字",
      ok: false,
    },
    { what: "spaces that do not count", raw: "a" + " ".repeat(5 * MAX_QUESTION_CODE_POINTS) + "b", ok: true },
  ])("counts $what", ({ raw, ok }, { expect }) => {
    expect(cleanText(raw).ok).toBe(ok);
  });

  it("changes nothing when it cleans a second time", ({ expect }) => {
    const odd = fc.constantFrom(
      "\u0301",
      "\u200d",
      "\r",
      "\n",
      " ",
      "\u3000",
      "\u1100",
      "\u1161",
      "\ud800",
      "か",
      "\u3099",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(odd).map((parts) => parts.join("")),
    );

    fc.assert(
      fc.property(text, (raw) => {
        const once = cleanText(raw);
        expect(once.ok ? cleanText(once.value) : once).toEqual(once);
      }),
    );
  });
});
