/** The texts of the page where a case is found again. */
import type { PerLanguage } from "../language.ts";
import en from "./en/case.json" with { type: "json" };
import ja from "./ja/case.json" with { type: "json" };
import ko from "./ko/case.json" with { type: "json" };
import zh from "./zh/case.json" with { type: "json" };

export const CASE_MESSAGES: PerLanguage<{ readonly case: typeof en }> = {
  zh: { case: zh },
  en: { case: en },
  ja: { case: ja },
  ko: { case: ko },
};
