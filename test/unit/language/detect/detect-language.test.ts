import fc from "fast-check";
import { describe, it } from "vitest";
import type { Detection } from "#src/language/detect/detection.ts";
import { detectLanguage } from "#src/language/detect/detect-language.ts";
import { LANGUAGES } from "#src/language/language.ts";
import * as samples from "./samples.ts";

const SHARE_RIGHT = 0.97;

function shortName(detection: Detection): string {
  if (detection.kind === "not-served") return "not-served";
  return detection.script === undefined ? detection.language : `${detection.language}-${detection.script}`;
}

describe("detectLanguage on short messages", () => {
  it.for([
    { is: "zh-Hans", messages: samples.CHINESE_SIMPLIFIED },
    { is: "zh-Hant", messages: samples.CHINESE_TRADITIONAL },
    { is: "en", messages: samples.ENGLISH },
    { is: "ja", messages: samples.JAPANESE },
    { is: "ko", messages: samples.KOREAN },
    { is: "not-served", messages: samples.NOT_SERVED },
  ])("tells at least 97 in 100 that are $is", ({ is, messages }, { expect }) => {
    const misses = messages
      .map((message) => ({ message, detected: shortName(detectLanguage(message)) }))
      .filter(({ detected }) => detected !== is);

    expect(messages.length).toBeGreaterThanOrEqual(40);
    expect(1 - misses.length / messages.length, JSON.stringify(misses, null, 2)).toBeGreaterThanOrEqual(SHARE_RIGHT);
  });
});

describe("detectLanguage where the text alone cannot say", () => {
  it.for([
    { text: "更新", preferred: "ja", is: "ja" },
    { text: "更新", preferred: "zh", is: "zh-Hans" },
    { text: "更新", preferred: "ko", is: "zh-Hans" },
    { text: "更新", preferred: undefined, is: "zh-Hans" },
    { text: "申請", preferred: "ja", is: "ja" },
    { text: "申請", preferred: "zh", is: "zh-Hant" },
    { text: "RCEP?", preferred: "ko", is: "ko" },
    { text: "RCEP?", preferred: "zh", is: "zh-Hans" },
    { text: "RCEP?", preferred: undefined, is: "en" },
    { text: "Qingdao 2026", preferred: "ja", is: "ja" },
    { text: "12345", preferred: "ko", is: "ko" },
    { text: "???", preferred: undefined, is: "en" },
    { text: "fapiao", preferred: "ko", is: "en" },
  ] as const)("takes $text with interface $preferred for $is", ({ text, preferred, is }, { expect }) => {
    expect(shortName(detectLanguage(text, preferred))).toBe(is);
  });

  it.for([
    { text: "公司章程", preferred: "ja", is: "zh-Hans" },
    { text: "在留資格 更新", preferred: "zh", is: "ja" },
    { text: "work permit renewal", preferred: "ko", is: "en" },
    { text: "Bonjour", preferred: "ko", is: "not-served" },
  ] as const)("lets the words of $text win over interface $preferred", ({ text, preferred, is }, { expect }) => {
    expect(shortName(detectLanguage(text, preferred))).toBe(is);
  });

  it("is less certain than where the text says it", ({ expect }) => {
    const certainties = ["更新", "公司章程", "营业执照怎么办理"].map((text) => {
      const detection = detectLanguage(text);
      return detection.kind === "served" ? detection.certainty : 0;
    });

    expect(certainties).toEqual([0.5, 0.9, 1]);
  });
});

describe("detectLanguage on our languages in Latin letters", () => {
  it.for([
    { text: "qingwen zenme banli qianzheng", is: "zh-Hans" },
    { text: "konnichiwa, biza no kigen wa itsu desu ka", is: "ja" },
    { text: "annyeonghaseyo", is: "ko" },
    { text: "yingye zhizhao legal value", is: "en" },
    { text: "what is a fapiao", is: "en" },
  ])("takes $text for $is", ({ text, is }, { expect }) => {
    expect(shortName(detectLanguage(text))).toBe(is);
  });
});

describe("detectLanguage on mixed text", () => {
  it.for([
    { text: "「회사」是什么意思", is: "zh-Hans" },
    { text: "株式会社の「株」は중국어로 뭐예요?", is: "ko" },
    { text: "优の良品怎么加盟", is: "zh-Hans" },
    { text: "许可の申請", is: "ja" },
    { text: "签证カード", is: "ja" },
    { text: "青岛市市南区香港中路营商环境 비자", is: "zh-Hans" },
    { text: "Как получить 营业执照 в Циндао", is: "not-served" },
    { text: "what is the Greek letter α for?", is: "en" },
    { text: 'what does "Gewerbeanmeldung" mean', is: "en" },
    { text: "«Bonjour»", is: "not-served" },
    { text: "ㄅㄆㄇ", is: "zh-Hans" },
  ])("takes $text for $is", ({ text, is }, { expect }) => {
    expect(shortName(detectLanguage(text))).toBe(is);
  });

  it("always serves text that is mostly Chinese characters, kana or hangul", ({ expect }) => {
    const cjk = fc
      .constantFrom(...samples.CHINESE_SIMPLIFIED, ...samples.JAPANESE, ...samples.KOREAN)
      .filter((text) => {
        const latin = text.match(/[a-z]/giu)?.length ?? 0;
        return latin * 4 < text.length;
      });
    const words = fc.array(fc.constantFrom("der", "и", "ก", "x", "¿", "đ", "7"), { maxLength: 1 });

    fc.assert(
      fc.property(cjk, words, fc.constantFrom(undefined, ...LANGUAGES), (text, others, preferred) => {
        expect(detectLanguage([text, text, text, text, ...others].join(" "), preferred).kind).toBe("served");
      }),
    );
  });

  it("has an answer for any text, with the script for Chinese and only for Chinese", ({ expect }) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const detection = detectLanguage(text);
        if (detection.kind === "not-served") return;
        expect(detection.script !== undefined).toBe(detection.language === "zh");
        expect(detection.certainty).toBeGreaterThan(0);
        expect(detection.certainty).toBeLessThanOrEqual(1);
      }),
    );
  });
});
