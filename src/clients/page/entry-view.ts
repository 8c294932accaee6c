import type { ComponentChildren } from "preact";
import { h } from "preact";
import { asksForEvaluation } from "#src/clients/core/asks-for-evaluation.ts";
import { casesOf } from "#src/clients/core/case-of.ts";
import type { Entry } from "#src/clients/core/entry.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import type { PageActions } from "./actions.ts";
import { CaseCard } from "./case-card.ts";
import { CaseNews } from "./case-news.ts";
import { EvaluationForm } from "./evaluation-form.ts";
import { ExchangeView } from "./exchange-view.ts";
import { HelperMessage } from "./helper-message.ts";

export interface EntryViewProps {
  readonly entry: Entry;
  /** Nothing of the conversation stands below it. */
  readonly isLast: boolean;
  readonly visit: Visit;
  readonly actions: PageActions;
}

/** One thing of the conversation, whichever it is. */
export function EntryView({ entry, isLast, visit, actions }: EntryViewProps): ComponentChildren {
  switch (entry.kind) {
    case "exchange":
      return h(ExchangeView, { exchange: entry, isLast, visit, actions });
    case "helper-message":
      return h("li", { class: "entry", id: entry.id }, h(HelperMessage, { message: entry.message, visit }));
    case "case-news":
      return h(
        "li",
        { class: "entry", id: entry.id },
        h(CaseNews, { news: entry.news, language: visit.language }),
        asksForEvaluation(visit, entry.news) &&
          h(EvaluationForm, { caseId: entry.news.caseId, language: visit.language, actions }),
      );
    case "case-opened": {
      const opened = casesOf(visit).find(({ id }) => id === entry.caseId);
      return opened && h("li", { class: "entry", id: entry.id }, h(CaseCard, { shown: opened, visit, heading: "h2" }));
    }
  }
}
