import type { Language } from "#src/language/language.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";
import type { Reader } from "#src/turn/answer/reader.ts";

const translateFor = createTranslations(TURN_MESSAGES);

/** @param today a day on which nothing of the small knowledge is about to change */
export function makeReader(language: Language = "en", today = "2026-11-25"): Reader {
  return { translate: translateFor(language), language, today };
}
