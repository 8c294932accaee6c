import { GUIDE_MESSAGES } from "#src/language/messages/guide.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";
import { createTranslations } from "#src/language/translate.ts";

/** The translate function of a language over the pages of guides, with what they repeat of the page. */
export const guideTextsOf = createTranslations({
  zh: { ...GUIDE_MESSAGES.zh, ...PAGE_MESSAGES.zh },
  en: { ...GUIDE_MESSAGES.en, ...PAGE_MESSAGES.en },
  ja: { ...GUIDE_MESSAGES.ja, ...PAGE_MESSAGES.ja },
  ko: { ...GUIDE_MESSAGES.ko, ...PAGE_MESSAGES.ko },
});
