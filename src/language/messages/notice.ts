/** What a visitor is told before the first message. Whoever changes these texts gives the notice a new version. */
import type { PerLanguage } from "../language.ts";
import en from "./en/notice.json" with { type: "json" };
import ja from "./ja/notice.json" with { type: "json" };
import ko from "./ko/notice.json" with { type: "json" };
import zh from "./zh/notice.json" with { type: "json" };

export const NOTICE_MESSAGES: PerLanguage<{ readonly notice: typeof en }> = {
  zh: { notice: zh },
  en: { notice: en },
  ja: { notice: ja },
  ko: { notice: ko },
};
