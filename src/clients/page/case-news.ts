import { h, type ComponentChildren } from "preact";
import type { Entry } from "#src/clients/core/entry.ts";
import { writeMoment } from "#src/clients/core/write-moment.ts";
import type { Language } from "#src/language/language.ts";
import { closingUntil } from "#src/platform/shared/closing-until.ts";
import { textsOf } from "./texts.ts";

interface CaseNewsProps {
  readonly news: Extract<Entry, { readonly kind: "case-news" }>["news"];
  readonly language: Language;
}

/** A line or two between the messages: what became of the case, and what its visitor can do. */
export function CaseNews({ news, language }: CaseNewsProps): ComponentChildren {
  return tellNews(news, language).map((line) => h("p", { class: "news" }, line));
}

function tellNews(news: CaseNewsProps["news"], language: Language): readonly string[] {
  const translate = textsOf(language);
  const say = (key: string, values?: Readonly<Record<string, string | number>>): string =>
    translate(`page:case.news.${key}`, values);
  const by = (instant: string): string =>
    translate("page:case.beijing", { moment: writeMoment(instant, language, undefined)?.beijing ?? instant });
  switch (news.kind) {
    case "case.accepted":
      return [say("accepted")];
    case "case.dispatched":
      return [say("dispatched", { team: news.team.name })];
    case "case.claimed":
      return [say("claimed", { name: news.helper })];
    case "case.released":
      return [say("released")];
    case "case.extended":
      return [say("extended", { by: by(news.until) })];
    case "case.needs-visitor":
      return [say("needs-visitor", { text: news.text }), say("needsBy", { by: by(news.until) })];
    case "case.reminded":
      return [say("reminded", { by: by(news.until) })];
    case "case.resumed":
      return [say("resumed")];
    case "case.closed": {
      const { outcome, text, rejection, receipt, into, until } = news;
      return [
        say("closed", { outcome: translate(`page:case.outcome.${outcome}`) }),
        ...(text === undefined ? [] : [text]),
        ...(rejection === undefined ? [] : [translate(`page:case.route.${rejection}`)]),
        ...(receipt === undefined ? [] : [say("receipt", { receipt })]),
        ...(into === undefined ? [] : [say("into", { into })]),
        ...(until === undefined ? [] : [say(closingUntil(news), { by: by(until) })]),
      ];
    }
    case "case.evaluation-asked":
      return [say("evaluation-asked", { by: by(news.until) })];
    case "case.evaluated": {
      const { satisfied } = news.evaluation;
      return [satisfied === undefined ? say("evaluated-unrated") : say("evaluated", { satisfied })];
    }
    case "case.reopened":
      return [say(`reopened.${news.cause}`)];
  }
}
