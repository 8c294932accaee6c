/**
 * What staff are told of a new case: its number, team, language and deadline, and where the desk is. Nothing of what it is
 * about: a mailbox and a group chat are no place for that.
 */
import type { Team } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import { writeBeijingTime } from "#src/language/figures/write-beijing-time.ts";
import type { Case } from "#src/people/handoff/case.ts";
import { noticeTextsOf } from "./notice-texts.ts";

export interface WrittenNotice {
  readonly subject: string;
  readonly text: string;
}

export function writeStaffNotice(opened: Case, team: Team, language: Language, origin: string): WrittenNotice {
  const translate = noticeTextsOf(language);
  const { number, promisedBy } = opened;
  return {
    subject: translate("notices:staff.subject", { number }),
    text: [
      translate("notices:staff.lead"),
      translate("notices:staff.number", { number }),
      translate("notices:staff.team", { team: team.name[language] }),
      translate("notices:staff.language", { language: translate(`desk:language.${opened.language}`) }),
      translate("notices:staff.promise", { moment: writeBeijingTime(promisedBy, language) }),
      translate("notices:staff.link", { link: `${origin}/desk?language=${language}` }),
    ].join("\n"),
  };
}

/** The same for a program. */
export function tellStaffNotice({ number, team, language, promisedBy }: Case, origin: string): object {
  return { kind: "case.opened", number, team, language, promisedBy, desk: `${origin}/desk` };
}
