/** Canned replies as a case needs them: in two languages, with what is known of the case filled in. Pure. */
import { fillVariables, type CannedVariables } from "#src/knowledge/canned-variables.ts";
import type { CannedReply, Team } from "#src/knowledge/knowledge.ts";
import { writeBeijingTime } from "#src/language/figures/write-beijing-time.ts";
import type { Language } from "#src/language/language.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { Account } from "#src/people/staff/account.ts";
import { shownName } from "#src/people/staff/shown-name.ts";
import type { DeskCannedReply } from "#src/protocol/desk.ts";

interface Frame {
  readonly teams: readonly Team[];
  readonly reader: Pick<Account, "displayName">;
  /** The reader's. */
  readonly language: Language;
}

type FilledFrom = Pick<Case, "number" | "team" | "promisedBy" | "language">;

export function fillCannedReplies(
  replies: readonly CannedReply[],
  found: FilledFrom,
  { teams, reader, language }: Frame,
): readonly DeskCannedReply[] {
  const team = teams.find(({ id }) => id === found.team);
  const valuesIn = (one: Language): CannedVariables => ({
    number: found.number,
    // A team that is no longer in the register keeps its id.
    team: team?.name[one] ?? found.team,
    helper: shownName(reader, one),
    promisedBy: writeBeijingTime(found.promisedBy, one),
  });
  const [own, rendering] = [valuesIn(language), valuesIn(found.language)];
  return replies.map(({ id, shortcut, title, text, reviewed }) => ({
    id,
    shortcut,
    title: title[language],
    own: { language, text: fillVariables(text[language], own) },
    rendering: {
      language: found.language,
      text: fillVariables(text[found.language], rendering),
      reviewed: reviewed[found.language] !== null,
    },
  }));
}
