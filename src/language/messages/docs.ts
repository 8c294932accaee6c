/** The texts of the API's documentation. The OpenAPI document is written with the English ones. */
import type { PerLanguage } from "../language.ts";
import en from "./en/docs.json" with { type: "json" };
import ja from "./ja/docs.json" with { type: "json" };
import ko from "./ko/docs.json" with { type: "json" };
import zh from "./zh/docs.json" with { type: "json" };

export const DOCS_MESSAGES: PerLanguage<{ readonly docs: typeof en }> = {
  zh: { docs: zh },
  en: { docs: en },
  ja: { docs: ja },
  ko: { docs: ko },
};
