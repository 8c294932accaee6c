import type { CaseOutcome, CaseState, ContactKind } from "#src/protocol/case.ts";
import type { EventOnWire } from "#src/protocol/event.ts";
import type { Visit } from "./visit.ts";

/** A case as the page shows it: a fold over its events, with the secret that only its opening told. */
export interface CaseOnPage {
  readonly id: string;
  readonly number: string;
  /** Undefined where this device was not there when the case opened. */
  readonly secret: string | undefined;
  readonly team: { readonly id: string; readonly name: string };
  readonly promisedBy: string;
  readonly calendarKnown: boolean;
  readonly state: CaseState;
  /** Who has it, while someone does. */
  readonly helper: string | undefined;
  /** What the visitor wanted the helper to know, redacted. */
  readonly notes: readonly string[];
  readonly contactKind: ContactKind | undefined;
  /** Set once it is closed. */
  readonly outcome: CaseOutcome | undefined;
}

/** Every case of the conversation, oldest first. At most the last one is open. */
export function casesOf({ record, secrets }: Pick<Visit, "record" | "secrets">): readonly CaseOnPage[] {
  const cases = new Map<string, CaseOnPage>();
  for (const event of record) {
    if (!("caseId" in event)) continue;
    const next = applyTo(cases.get(event.caseId), event, secrets);
    if (next !== undefined) cases.set(event.caseId, next);
  }
  return [...cases.values()];
}

/** The case that people have not closed yet, if there is one. */
export function openCaseOf(visit: Pick<Visit, "record" | "secrets">): CaseOnPage | undefined {
  return casesOf(visit).find(({ state }) => state !== "closed");
}

type CaseEvent = Extract<EventOnWire, { readonly caseId: string }>;

function applyTo(known: CaseOnPage | undefined, event: CaseEvent, secrets: Visit["secrets"]): CaseOnPage | undefined {
  if (event.kind === "case.opened") {
    const { caseId: id, number, team, promisedBy, calendarKnown } = event;
    const open = { id, number, secret: secrets[id], team, promisedBy, calendarKnown, state: "waiting" } as const;
    return { ...open, helper: undefined, notes: [], contactKind: undefined, outcome: undefined };
  }
  if (known === undefined) return undefined;
  switch (event.kind) {
    case "case.note-added":
      return { ...known, notes: [...known.notes, event.text] };
    case "case.contact-given":
      return { ...known, contactKind: event.contactKind };
    case "case.claimed":
      return { ...known, state: "with-person", helper: event.helper };
    case "case.released":
      return { ...known, state: "waiting", helper: undefined };
    case "case.closed":
      return { ...known, state: "closed", outcome: event.outcome };
    case "case.dispatched":
      return { ...known, team: event.team };
    case "case.reopened":
      return { ...known, state: "waiting", helper: undefined, outcome: undefined };
    case "case.accepted":
    case "case.extended":
    case "case.needs-visitor":
    case "case.reminded":
    case "case.resumed":
    case "case.evaluation-asked":
    case "case.evaluated":
      return known;
  }
}
