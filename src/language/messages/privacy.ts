/** What the page about privacy says beside the notice. */
import type { PerLanguage } from "../language.ts";
import en from "./en/privacy.json" with { type: "json" };
import ja from "./ja/privacy.json" with { type: "json" };
import ko from "./ko/privacy.json" with { type: "json" };
import zh from "./zh/privacy.json" with { type: "json" };

export const PRIVACY_MESSAGES: PerLanguage<{ readonly privacy: typeof en }> = {
  zh: { privacy: zh },
  en: { privacy: en },
  ja: { privacy: ja },
  ko: { privacy: ko },
};
