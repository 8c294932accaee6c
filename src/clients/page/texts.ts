import { createCompactTranslations } from "#src/language/compact-translations.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";

/** The translate function of a language over the page's texts. */
export const textsOf = createCompactTranslations(PAGE_MESSAGES);
