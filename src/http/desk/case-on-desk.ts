import type { RecordedEvent } from "#src/conversation/event.ts";
import type { Team } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import { grantOf } from "#src/people/access/grant-of.ts";
import type { OpenedCase } from "#src/people/desk/read-case.ts";
import type { Case } from "#src/people/handoff/case.ts";
import { STAGE_VIEWS } from "#src/people/handoff/machine/stage.ts";
import { TRANSITIONS } from "#src/people/handoff/machine/transitions.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { DeskCase, OpenedDeskCase } from "#src/protocol/desk.ts";
import type { DeskActName, PossibleActOnWire } from "#src/protocol/desk-act.ts";
import type { EventOnWire } from "#src/protocol/event.ts";

interface DeskFrame {
  readonly teams: readonly Team[];
  /** The reader's. */
  readonly language: Language;
  readonly reader: Pick<Account, "id" | "role">;
}

/** A case in the shape of the contract. */
export function caseOnDesk(found: Case, { teams, language, reader }: DeskFrame): DeskCase {
  const team = teams.find(({ id }) => id === found.team);
  return {
    id: found.id,
    number: found.number,
    state: STAGE_VIEWS[found.stage].state,
    step: STAGE_VIEWS[found.stage].step,
    openedAt: found.openedAt.toISOString(),
    // A team that is no longer in the register keeps its id.
    team: { id: found.team, name: team?.name[language] ?? found.team },
    promisedBy: found.promisedBy,
    calendarKnown: found.calendarKnown,
    conversationId: found.conversationId ?? null,
    language: found.language,
    reason: found.reason,
    question: found.question,
    ...(grantOf(reader.role, "cases.read") === "masked" && { masked: true }),
    mine: found.helper?.id === reader.id,
    ...(found.helper && { claimedBy: found.helper.name }),
    ...(found.outcome && { outcome: found.outcome }),
    ...(found.closedAt && { closedAt: found.closedAt.toISOString() }),
  };
}

/** @param opened with what its reader may do */
export function openedCaseOnDesk(
  opened: OpenedCase & { readonly acts: readonly DeskActName[] },
  frame: DeskFrame,
): OpenedDeskCase {
  const { contact } = opened.case;
  return {
    ...caseOnDesk(opened.case, frame),
    ...(contact && { contact: { kind: contact.kind } }),
    acts: opened.acts.map(possibleActOnDesk),
    events: opened.events.map(eventOnDesk),
  };
}

function possibleActOnDesk(act: DeskActName): PossibleActOnWire {
  const { reason } = TRANSITIONS[act];
  return { act, ...(reason && { reason }) };
}

/** Without what is for the service alone. A case's secret is its visitor's, and never in the record. */
export function eventOnDesk(recorded: RecordedEvent): EventOnWire {
  const { internal: _, ...event } = recorded;
  return event;
}
