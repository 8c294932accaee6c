/** The texts of the printed handbook and of the signs for service halls. */
import type { PerLanguage } from "../language.ts";
import en from "./en/handbook.json" with { type: "json" };
import ja from "./ja/handbook.json" with { type: "json" };
import ko from "./ko/handbook.json" with { type: "json" };
import zh from "./zh/handbook.json" with { type: "json" };

export const HANDBOOK_MESSAGES: PerLanguage<{ readonly handbook: typeof en }> = {
  zh: { handbook: zh },
  en: { handbook: en },
  ja: { handbook: ja },
  ko: { handbook: ko },
};
