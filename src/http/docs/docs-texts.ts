import { DOCS_MESSAGES } from "#src/language/messages/docs.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";
import { PROBLEM_MESSAGES } from "#src/language/messages/problems.ts";
import { createTranslations } from "#src/language/translate.ts";

/** The translate function of a language over what the documentation says, and what it repeats of the page and problems. */
export const docsTextsOf = createTranslations({
  zh: { ...DOCS_MESSAGES.zh, ...PAGE_MESSAGES.zh, ...PROBLEM_MESSAGES.zh },
  en: { ...DOCS_MESSAGES.en, ...PAGE_MESSAGES.en, ...PROBLEM_MESSAGES.en },
  ja: { ...DOCS_MESSAGES.ja, ...PAGE_MESSAGES.ja, ...PROBLEM_MESSAGES.ja },
  ko: { ...DOCS_MESSAGES.ko, ...PAGE_MESSAGES.ko, ...PROBLEM_MESSAGES.ko },
});
