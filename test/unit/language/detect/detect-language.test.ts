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
    { text: "批准", preferred: "ja", is: "ja" },
    { text: "批准", preferred: "zh", is: "zh-Hans" },
    { text: "提出可否", preferred: "ja", is: "ja" },
    { text: "外商投資企業 設立", preferred: "ja", is: "ja" },
    { text: "非居民企業", preferred: "ja", is: "ja" },
  ] as const)("takes $text with interface $preferred for $is", ({ text, preferred, is }, { expect }) => {
    expect(shortName(detectLanguage(text, preferred))).toBe(is);
  });

  it.for([
    { text: "公司章程", preferred: "ja", is: "zh-Hans" },
    { text: "在留資格 更新", preferred: "zh", is: "ja" },
    { text: "法的手続", preferred: "zh", is: "ja" },
    { text: "目的変更", preferred: "zh", is: "ja" },
    { text: "具体的 手順", preferred: "ja", is: "ja" },
    { text: "日本人的签证", preferred: "ja", is: "zh-Hans" },
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

describe("detectLanguage on a sentence about a foreign word", () => {
  it.for([
    { text: "What does 회사를 mean?", is: "en" },
    { text: "What does ビザの更新 mean?", is: "en" },
    { text: "What does 目的 mean?", is: "en" },
    { text: "请问 한국어로 怎么说", is: "zh-Hans" },
    { text: "「회사가」是什么意思", is: "zh-Hans" },
    { text: "「외국인투자기업을 설립하려면」是什么意思", is: "zh-Hans" },
    { text: "请问 비자를 어떻게 연장해요", is: "ko" },
    { text: "ビザは한국어로 何と言いますか", is: "ja" },
    { text: "「在留資格」更新", is: "ja" },
    { text: "“营业执照”", is: "zh-Hans" },
    { text: "Was heißt „회사“?", is: "not-served" },
  ])("takes $text for $is", ({ text, is }, { expect }) => {
    expect(shortName(detectLanguage(text))).toBe(is);
  });
});

describe("detectLanguage on foreign words in English and English words abroad", () => {
  it.for([
    { text: "per capita income", is: "en" },
    { text: "per diem rules", is: "en" },
    { text: "Los Angeles", is: "en" },
    { text: "Le Mans", is: "en" },
    { text: "flights from Rio de Janeiro", is: "en" },
    { text: "Comment obtenir un visa work permit ?", is: "not-served" },
    { text: "Mitarbeiter einstellen", is: "not-served" },
    { text: "documentos necesarios", is: "not-served" },
    { text: "La empresa necesita licencia", is: "not-served" },
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
    { text: "目的 비자", is: "ko" },
    { text: "work permit 연장", is: "ko" },
    { text: "请问 FIE annual report 什么时候", is: "zh-Hans" },
    { text: "请问 FIE annual report deadline, until which date?", is: "en" },
    { text: "ขอ visa", is: "not-served" },
    { text: "ขอ work permit", is: "not-served" },
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
