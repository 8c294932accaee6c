/** The texts of the pages of guides, of their catalogue and of the report of a mistake. */
import type { PerLanguage } from "../language.ts";
import en from "./en/guide.json" with { type: "json" };
import ja from "./ja/guide.json" with { type: "json" };
import ko from "./ko/guide.json" with { type: "json" };
import zh from "./zh/guide.json" with { type: "json" };

export const GUIDE_MESSAGES: PerLanguage<{ readonly guide: typeof en }> = {
  zh: { guide: zh },
  en: { guide: en },
  ja: { guide: ja },
  ko: { guide: ko },
};
