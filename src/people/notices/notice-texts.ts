import { DESK_MESSAGES } from "#src/language/messages/desk.ts";
import { NOTICES_MESSAGES } from "#src/language/messages/notices.ts";
import { createTranslations } from "#src/language/translate.ts";

/** The translate function of a language over notices, with the names of languages as the desk has them. */
export const noticeTextsOf = createTranslations({
  zh: { ...NOTICES_MESSAGES.zh, ...DESK_MESSAGES.zh },
  en: { ...NOTICES_MESSAGES.en, ...DESK_MESSAGES.en },
  ja: { ...NOTICES_MESSAGES.ja, ...DESK_MESSAGES.ja },
  ko: { ...NOTICES_MESSAGES.ko, ...DESK_MESSAGES.ko },
});
