/**
 * The page: one column with what Luodi is, the conversation, and the field to write in.
 *
 * Rendered on the server and taken over in the browser. Knows no document, window or network: all it shows is in the
 * visit, all a visitor does goes to the actions.
 */
import { h, type ComponentChildren } from "preact";
import { entriesOf } from "#src/clients/core/entry.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import type { PageActions } from "./actions.ts";
import { Composer } from "./composer.ts";
import { ConversationMenu } from "./conversation-menu.ts";
import { EntryView } from "./entry-view.ts";
import { Introduction } from "./introduction.ts";
import { PageFooter } from "./page-footer.ts";
import { PageHeader } from "./page-header.ts";
import { PersonPanel } from "./person-panel.ts";
import { textsOf } from "./texts.ts";

export interface PageProps {
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function Page({ visit, actions }: PageProps): ComponentChildren {
  const translate = textsOf(visit.language);
  const entries = entriesOf(visit);
  return h(
    "div",
    { class: "page" },
    h("a", { class: "skip-link", href: "#question" }, translate("page:skip")),
    h(PageHeader, { visit, actions }),
    h(
      "main",
      { class: "column" },
      h(Introduction, { visit, actions }),
      h(
        "div",
        { class: "log", role: "log", "aria-live": "off", "aria-label": translate("page:log") },
        h(
          "ol",
          { class: "entries" },
          entries.map((entry, index) =>
            h(EntryView, { key: entry.id, entry, isLast: index === entries.length - 1, visit, actions }),
          ),
        ),
      ),
      h(Composer, { visit, actions }),
      visit.device !== undefined && h(PersonPanel, { visit, actions }),
      visit.device !== undefined && h(ConversationMenu, { visit, actions }),
    ),
    h(PageFooter, { language: visit.language }),
  );
}
