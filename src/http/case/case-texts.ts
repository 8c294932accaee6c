import { CASE_MESSAGES } from "#src/language/messages/case.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";
import { createTranslations } from "#src/language/translate.ts";

/** The translate function of a language over the page of a case, and what it repeats of the conversation's page. */
export const caseTextsOf = createTranslations({
  zh: { ...CASE_MESSAGES.zh, ...PAGE_MESSAGES.zh },
  en: { ...CASE_MESSAGES.en, ...PAGE_MESSAGES.en },
  ja: { ...CASE_MESSAGES.ja, ...PAGE_MESSAGES.ja },
  ko: { ...CASE_MESSAGES.ko, ...PAGE_MESSAGES.ko },
});
