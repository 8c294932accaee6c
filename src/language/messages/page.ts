/** The page's texts, ready for `createTranslations`. One language that lacks a text another has does not compile. */
import type { PerLanguage } from "../language.ts";
import en from "./en/page.json" with { type: "json" };
import ja from "./ja/page.json" with { type: "json" };
import ko from "./ko/page.json" with { type: "json" };
import zh from "./zh/page.json" with { type: "json" };

export const PAGE_MESSAGES: PerLanguage<{ readonly page: typeof en }> = {
  zh: { page: zh },
  en: { page: en },
  ja: { page: ja },
  ko: { page: ko },
};
