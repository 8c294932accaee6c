/** The way to a person, always in the same place: what to tell them, and then the case that came of it. */
import { h, type ComponentChildren } from "preact";
import { openCaseOf } from "#src/clients/core/case-of.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import type { PageActions } from "./actions.ts";
import { CaseCard } from "./case-card.ts";
import { PERSON_PANEL_ID } from "./dom-ids.ts";
import { Panel } from "./panel.ts";
import { PersonForm } from "./person-form.ts";
import { textsOf } from "./texts.ts";

interface PersonPanelProps {
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function PersonPanel({ visit, actions }: PersonPanelProps): ComponentChildren {
  const open = openCaseOf(visit);
  const mayGiveContact = open !== undefined && open.contactKind === undefined;
  return h(
    Panel,
    { id: PERSON_PANEL_ID, title: textsOf(visit.language)("page:person.heading"), language: visit.language },
    open !== undefined && h(CaseCard, { shown: open, visit }),
    (open === undefined || mayGiveContact) &&
      h(PersonForm, { key: open?.id, isContactOnly: mayGiveContact, visit, actions }),
  );
}
