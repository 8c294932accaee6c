import { h, type ComponentChildren } from "preact";
import type { Entry } from "#src/clients/core/entry.ts";
import type { Language } from "#src/language/language.ts";
import { textsOf } from "./texts.ts";

interface CaseNewsProps {
  readonly news: Extract<Entry, { readonly kind: "case-news" }>["news"];
  readonly language: Language;
}

/** One line between the messages: who answers from here on. */
export function CaseNews({ news, language }: CaseNewsProps): ComponentChildren {
  const translate = textsOf(language);
  switch (news.kind) {
    case "case.claimed":
      return h("p", { class: "news" }, translate("page:case.news.claimed", { name: news.helper }));
    case "case.released":
      return h("p", { class: "news" }, translate("page:case.news.released"));
    case "case.closed":
      return h(
        "p",
        { class: "news" },
        translate("page:case.news.closed", { outcome: translate(`page:case.outcome.${news.outcome}`) }),
      );
  }
}
