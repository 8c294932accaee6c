/** The texts of the staff page. */
import type { PerLanguage } from "../language.ts";
import en from "./en/desk.json" with { type: "json" };
import ja from "./ja/desk.json" with { type: "json" };
import ko from "./ko/desk.json" with { type: "json" };
import zh from "./zh/desk.json" with { type: "json" };

export const DESK_MESSAGES: PerLanguage<{ readonly desk: typeof en }> = {
  zh: { desk: zh },
  en: { desk: en },
  ja: { desk: ja },
  ko: { desk: ko },
};
