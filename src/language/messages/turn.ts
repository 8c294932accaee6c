/** What the assistant says of its own accord: notes, hand-offs, small talk. */
import type { PerLanguage } from "../language.ts";
import en from "./en/turn.json" with { type: "json" };
import ja from "./ja/turn.json" with { type: "json" };
import ko from "./ko/turn.json" with { type: "json" };
import zh from "./zh/turn.json" with { type: "json" };

export const TURN_MESSAGES: PerLanguage<{ readonly turn: typeof en }> = {
  zh: { turn: zh },
  en: { turn: en },
  ja: { turn: ja },
  ko: { turn: ko },
};
