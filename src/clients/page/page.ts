/**
 * The page: one column with what Luodi is, the questions and answers of this visit, and the field to ask in.
 *
 * Rendered on the server and taken over in the browser. Knows no document, window or network: all it shows is in the
 * visit, all a visitor does goes to the actions.
 */
import { h, type ComponentChildren } from "preact";
import type { Visit } from "#src/clients/core/visit.ts";
import type { PageActions } from "./actions.ts";
import { Composer } from "./composer.ts";
import { ExchangeView } from "./exchange-view.ts";
import { Introduction } from "./introduction.ts";
import { PageFooter } from "./page-footer.ts";
import { PageHeader } from "./page-header.ts";
import { StatusLine } from "./status-line.ts";
import { textsOf } from "./texts.ts";

export interface PageProps {
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function Page({ visit, actions }: PageProps): ComponentChildren {
  const translate = textsOf(visit.language);
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
          { class: "exchanges" },
          visit.exchanges.map((exchange) => h(ExchangeView, { key: exchange.id, exchange, visit, actions })),
        ),
      ),
      h(StatusLine, { visit }),
      h(Composer, { visit, actions }),
    ),
    h(PageFooter, { language: visit.language }),
  );
}
