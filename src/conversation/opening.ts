import type { Language } from "#src/language/language.ts";
import { NOTICE_MESSAGES } from "#src/language/messages/notice.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";
import { SUGGESTIONS } from "#src/language/messages/suggestions.ts";

export interface Opening {
  readonly greeting: string;
  /** Questions that the guides answer. */
  readonly suggestions: readonly string[];
}

/** What a conversation begins with, before anybody has asked. */
export function openingIn(language: Language): Opening {
  const { suggestions } = PAGE_MESSAGES[language].page;
  return {
    greeting: NOTICE_MESSAGES[language].notice.greeting,
    suggestions: SUGGESTIONS.map((suggestion) => suggestions[suggestion]),
  };
}
