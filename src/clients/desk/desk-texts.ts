import { DESK_MESSAGES } from "#src/language/messages/desk.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";
import { createTranslations } from "#src/language/translate.ts";

/** The translate function of a language over the staff page's texts, and what it shares with the visitors' page. */
export const deskTextsOf = createTranslations({
  zh: { ...PAGE_MESSAGES.zh, ...DESK_MESSAGES.zh },
  en: { ...PAGE_MESSAGES.en, ...DESK_MESSAGES.en },
  ja: { ...PAGE_MESSAGES.ja, ...DESK_MESSAGES.ja },
  ko: { ...PAGE_MESSAGES.ko, ...DESK_MESSAGES.ko },
});
