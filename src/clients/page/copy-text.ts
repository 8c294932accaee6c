/** An answer as plain text for the clipboard: question, answer, sources and label, so that none travels without them. */
import type { AnsweredExchange } from "#src/clients/core/entry.ts";
import type { Translate } from "#src/language/translate.ts";
import type { Language } from "#src/language/language.ts";
import type { Citation } from "#src/protocol/turn.ts";
import { showDate } from "#src/language/figures/show-date.ts";
import { textsOf } from "./texts.ts";

export function copyText({ request, choice, turn }: AnsweredExchange, language: Language): string {
  const translate = textsOf(language);
  const sources = turn.citations.map((citation) => writeSource(citation, translate, language));
  const parts = [
    choice === undefined ? request.text : `${request.text}\n${choice}`,
    turn.text,
    sources.length > 0 ? [translate("page:sources.heading"), ...sources].join("\n") : undefined,
    turn.label === null ? undefined : translate(`page:label.${turn.label}`),
  ];
  return parts.filter((part) => part !== undefined).join("\n\n");
}

function writeSource(citation: Citation, translate: Translate, language: Language): string {
  const { n, title, source, url } = citation;
  const date = showDate(citation.asOf, language);
  const asOf = date === undefined ? undefined : translate("page:sources.asOfDate", { date });
  const details = [title, source.publisher, source.title, asOf, url ?? undefined];
  return `[${n}] ${details.filter((detail) => detail !== undefined).join(" / ")}`;
}
