import type { Language } from "#src/language/language.ts";
import { DESK_MESSAGES } from "#src/language/messages/desk.ts";
import { createTranslations } from "#src/language/translate.ts";
import type { Account } from "./account.ts";

const textsOf = createTranslations(DESK_MESSAGES);

/**
 * What others call a person of the staff. Where nobody gave them a name for it they are "a helper", in the reader's
 * language: never the name they sign in with, which would be given away without anybody having chosen that.
 */
export function shownName({ displayName }: Pick<Account, "displayName">, language: Language): string {
  return displayName ?? textsOf(language)("desk:someHelper");
}
