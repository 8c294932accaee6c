import { GUIDE_MESSAGES } from "#src/language/messages/guide.ts";
import { HANDBOOK_MESSAGES } from "#src/language/messages/handbook.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";

/** The translate function of a language over what is printed, with what it repeats of the pages and of answers. */
export const handbookTextsOf = createTranslations({
  zh: { ...HANDBOOK_MESSAGES.zh, ...GUIDE_MESSAGES.zh, ...PAGE_MESSAGES.zh, ...TURN_MESSAGES.zh },
  en: { ...HANDBOOK_MESSAGES.en, ...GUIDE_MESSAGES.en, ...PAGE_MESSAGES.en, ...TURN_MESSAGES.en },
  ja: { ...HANDBOOK_MESSAGES.ja, ...GUIDE_MESSAGES.ja, ...PAGE_MESSAGES.ja, ...TURN_MESSAGES.ja },
  ko: { ...HANDBOOK_MESSAGES.ko, ...GUIDE_MESSAGES.ko, ...PAGE_MESSAGES.ko, ...TURN_MESSAGES.ko },
});
