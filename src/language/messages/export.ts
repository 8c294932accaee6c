/** What a copy of a conversation says beside the messages themselves. */
import type { PerLanguage } from "../language.ts";
import en from "./en/export.json" with { type: "json" };
import ja from "./ja/export.json" with { type: "json" };
import ko from "./ko/export.json" with { type: "json" };
import zh from "./zh/export.json" with { type: "json" };

export const EXPORT_MESSAGES: PerLanguage<{ readonly export: typeof en }> = {
  zh: { export: zh },
  en: { export: en },
  ja: { export: ja },
  ko: { export: ko },
};
