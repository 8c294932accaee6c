import { describe, it } from "vitest";
import { createTranslations } from "#src/language/translate.ts";

const textsOf = createTranslations({
  zh: { test: { list: "{{names, list(type: disjunction)}}", limit: "{{limit}}字" } },
  en: {
    test: { list: "{{names, list(type: disjunction)}}", limit: "{{limit, number}} characters", only: "Only here" },
  },
  ja: { test: { list: "{{names, list(type: disjunction)}}", limit: "{{limit, number}}文字" } },
  ko: { test: { list: "{{names, list(type: disjunction)}}", limit: "{{limit, number}}자" } },
});

describe("createTranslations", () => {
  it.for([
    { language: "zh", limit: "1000字", list: "GET或PUT" },
    { language: "en", limit: "1,000 characters", list: "GET or PUT" },
    { language: "ja", limit: "1,000文字", list: "GETまたはPUT" },
    { language: "ko", limit: "1,000자", list: "GET 또는 PUT" },
  ] as const)("writes numbers and lists as $language does", ({ language, limit, list }, { expect }) => {
    const translate = textsOf(language);

    expect(translate("test:limit", { limit: 1000 })).toBe(limit);
    expect(translate("test:list", { names: ["GET", "PUT"] })).toBe(list);
  });

  it("throws for a message that a language lacks instead of borrowing another's", ({ expect }) => {
    expect(textsOf("en")("test:only")).toBe("Only here");
    expect(() => textsOf("ko")("test:only")).toThrow('no message "test:only" in ko');
  });

  it("leaves signs as they are, for escaping is up to who shows the text", ({ expect }) => {
    expect(textsOf("en")("test:list", { names: ["<b>", "&"] })).toBe("<b> or &");
  });
});
