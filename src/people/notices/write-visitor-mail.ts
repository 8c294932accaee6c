/**
 * What a visitor is told by mail, in their language: that there is something, the case's number and where to see it. Never
 * what it is about. Before an address is confirmed, not even the number.
 */
import type { Language } from "#src/language/language.ts";
import { writeBeijingTime } from "#src/language/figures/write-beijing-time.ts";
import type { Case } from "#src/people/handoff/case.ts";
import { CONFIRMATION_HOURS } from "./confirmation-time.ts";
import { CASE_PATH } from "./notice-paths.ts";
import { noticeTextsOf } from "./notice-texts.ts";
import { writeMomentIn } from "./write-moment-in.ts";
import type { WrittenNotice } from "./write-staff-notice.ts";

/**
 * Where most readers of a language are whom a time in Beijing alone would mislead. Named beside it, not instead of it: a
 * reader of Japanese may well live in Qingdao.
 */
const ZONES: Readonly<Partial<Record<Language, "Asia/Tokyo" | "Asia/Seoul">>> = { ja: "Asia/Tokyo", ko: "Asia/Seoul" };

export interface MailLinks {
  readonly origin: string;
  readonly unsubscribe: string;
}

/** @param confirm the link that confirms the address */
export function writeConfirmation(language: Language, confirm: string, { unsubscribe }: MailLinks): WrittenNotice {
  const translate = noticeTextsOf(language);
  return {
    subject: translate("notices:visitor.confirm.subject"),
    text: paragraphs(
      translate("notices:visitor.confirm.lead"),
      `${translate("notices:visitor.confirm.ask", { hours: CONFIRMATION_HOURS })}\n${confirm}`,
      translate("notices:visitor.confirm.ignore"),
      `${translate("notices:visitor.unsubscribe")}\n${unsubscribe}`,
    ),
  };
}

/** @param what a reply that is there already when an address is confirmed is the news then */
export function writeCaseMail(
  what: "confirmed" | "replied" | "closed",
  { number, language, promisedBy }: Case,
  { origin, unsubscribe }: MailLinks,
): WrittenNotice {
  const translate = noticeTextsOf(language);
  return {
    subject: translate(`notices:visitor.${what}.subject`, { number }),
    text: paragraphs(
      translate(`notices:visitor.${what}.lead`, { number }),
      ...(what === "confirmed" ? [writePromise(promisedBy, language)] : []),
      `${translate("notices:visitor.open")}\n${origin}${CASE_PATH}?language=${language}`,
      translate("notices:visitor.noContent"),
      `${translate("notices:visitor.unsubscribe")}\n${unsubscribe}`,
    ),
  };
}

function writePromise(promisedBy: string, language: Language): string {
  const translate = noticeTextsOf(language);
  const beijing = translate("notices:visitor.confirmed.promise", { moment: writeBeijingTime(promisedBy, language) });
  const zone = ZONES[language];
  if (zone === undefined) return beijing;
  const moment = writeMomentIn(zone, promisedBy, language);
  return `${beijing}\n${translate(`notices:visitor.confirmed.there.${zone}`, { moment })}`;
}

function paragraphs(...texts: readonly string[]): string {
  return texts.join("\n\n");
}
