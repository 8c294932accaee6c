/** What a visitor is told before the first message (Personal Information Protection Law, Art. 17), and its version. */
import type { Language } from "#src/language/language.ts";
import { NOTICE_MESSAGES } from "#src/language/messages/notice.ts";
import { createTranslations } from "#src/language/translate.ts";
import { CONVERSATION_DAYS } from "./retention.ts";

/** The day from which its texts hold, in every language: a test holds every version to its texts. */
export const NOTICE_VERSION = "2026-11-27";

export interface NoticeSection {
  readonly id: (typeof SECTIONS)[number];
  readonly heading: string;
  readonly text: string;
}

const SECTIONS = ["operator", "assistant", "limits", "purpose", "data", "retention", "rights", "complaints"] as const;

const textsOf = createTranslations(NOTICE_MESSAGES);

export function noticeSections(language: Language): readonly NoticeSection[] {
  const translate = textsOf(language);
  return SECTIONS.map((id) => ({
    id,
    heading: translate(`notice:sections.${id}.heading`),
    text: translate(`notice:sections.${id}.text`, { days: CONVERSATION_DAYS }),
  }));
}

/** The whole notice as plain text, one paragraph a section. */
export function noticeText(language: Language): string {
  return noticeSections(language)
    .map(({ text }) => text)
    .join("\n\n");
}
