/** What a problem says: titles, details, and what is wrong with a field. */
import type { PerLanguage } from "../language.ts";
import en from "./en/problems.json" with { type: "json" };
import ja from "./ja/problems.json" with { type: "json" };
import ko from "./ko/problems.json" with { type: "json" };
import zh from "./zh/problems.json" with { type: "json" };

export const PROBLEM_MESSAGES: PerLanguage<{ readonly problems: typeof en }> = {
  zh: { problems: zh },
  en: { problems: en },
  ja: { problems: ja },
  ko: { problems: ko },
};
