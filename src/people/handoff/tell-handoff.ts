/** Who helps, and under which number, in the shape of the wire. The secret of a case is added where it is sent. */
import type { Team } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import type { Handoff } from "#src/protocol/turn.ts";
import type { Case } from "./case.ts";

export function tellHandoff(team: Team, language: Language, openCase?: Case): Handoff {
  return {
    offered: true,
    ...(openCase && {
      caseId: openCase.id,
      number: openCase.number,
      promisedBy: openCase.promisedBy,
      calendarKnown: openCase.calendarKnown,
    }),
    team: { id: team.id, name: team.name[language] },
    ...(team.channel !== null && { channel: team.channel }),
    asOf: team.asOf,
  };
}
