/** The texts of the page about how the assistant works. */
import type { PerLanguage } from "../language.ts";
import en from "./en/transparency.json" with { type: "json" };
import ja from "./ja/transparency.json" with { type: "json" };
import ko from "./ko/transparency.json" with { type: "json" };
import zh from "./zh/transparency.json" with { type: "json" };

export const TRANSPARENCY_MESSAGES: PerLanguage<{ readonly transparency: typeof en }> = {
  zh: { transparency: zh },
  en: { transparency: en },
  ja: { transparency: ja },
  ko: { transparency: ko },
};
