/** The texts of notices to staff and visitors, and of the pages that mails to visitors lead to. */
import type { PerLanguage } from "../language.ts";
import en from "./en/notices.json" with { type: "json" };
import ja from "./ja/notices.json" with { type: "json" };
import ko from "./ko/notices.json" with { type: "json" };
import zh from "./zh/notices.json" with { type: "json" };

export const NOTICES_MESSAGES: PerLanguage<{ readonly notices: typeof en }> = {
  zh: { notices: zh },
  en: { notices: en },
  ja: { notices: ja },
  ko: { notices: ko },
};
