import { PAGE_MESSAGES } from "#src/language/messages/page.ts";
import { createTranslations } from "#src/language/translate.ts";

/** The translate function of a language over the page's texts. */
export const textsOf = createTranslations(PAGE_MESSAGES);
