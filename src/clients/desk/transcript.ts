import { type ComponentChildren, h } from "preact";
import { writeMoment } from "#src/clients/core/write-moment.ts";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import type { OpenedDeskCase } from "#src/protocol/desk.ts";
import type { EventOnWire } from "#src/protocol/event.ts";
import type { Citation, Turn } from "#src/protocol/turn.ts";
import { DeskSources } from "./desk-sources.ts";
import { deskTextsOf } from "./desk-texts.ts";
import { showTime } from "./show-time.ts";

interface TranscriptProps {
  readonly opened: OpenedDeskCase;
  readonly language: Language;
}

export function Transcript({ opened, language }: TranscriptProps): ComponentChildren {
  const translate = deskTextsOf(language);
  if (opened.masked) return h("p", null, translate("desk:transcript.masked"));
  return [
    h("h3", { id: "transcript-heading" }, translate("desk:transcript.heading")),
    opened.conversationId === null
      ? h("p", null, translate("desk:transcript.erased"))
      : h(
          "ol",
          { class: "desk-transcript", "aria-labelledby": "transcript-heading" },
          opened.events.map((event) => {
            const line = lineOf(event, language);
            return line && h(LineView, { key: event.seq, line, event, language });
          }),
        ),
  ];
}

type Line =
  | {
      readonly kind: "said";
      readonly who: string;
      readonly text: string;
      readonly language: Language | undefined;
      /** How the text came about, where that has to be said. */
      readonly label?: string;
      readonly citations?: readonly Citation[];
    }
  | { readonly kind: "happened"; readonly text: string };

interface LineViewProps {
  readonly line: Line;
  readonly event: EventOnWire;
  readonly language: Language;
}

function LineView({ line, event, language }: LineViewProps): ComponentChildren {
  const time = h("time", { datetime: event.at }, showTime(event.at, language));
  if (line.kind === "happened") return h("li", { class: "desk-happened" }, line.text, " ", time);
  return h(
    "li",
    { class: `desk-said desk-said-${event.author}` },
    h("p", { class: "desk-said-head" }, h("b", null, line.who), " ", time),
    h("p", { class: "desk-said-text", lang: line.language && languageTag(line.language) }, line.text),
    line.label !== undefined && h("p", { class: "label" }, line.label),
    h(DeskSources, { citations: line.citations ?? [], language }),
  );
}

/** Undefined for what says nothing to a helper. */
function lineOf(event: EventOnWire, language: Language): Line | undefined {
  if ("turn" in event) return lineOfTurn(event.turn, language);
  const translate = deskTextsOf(language);
  const happened = (key: string, values?: Readonly<Record<string, string>>): Line => ({
    kind: "happened",
    text: translate(`desk:transcript.${key}`, values),
  });
  switch (event.kind) {
    case "message.visitor":
    case "case.note-added":
      return { kind: "said", who: translate("desk:transcript.visitor"), text: event.text, language: undefined };
    case "message.helper":
      return {
        kind: "said",
        who: event.helper,
        text: event.text,
        language: event.language,
        ...(event.aiAssisted && { label: translate("desk:transcript.aiAssisted") }),
        ...(event.citations && { citations: event.citations }),
      };
    case "language.changed":
      return happened("language-changed", { language: translate(`desk:language.${event.language}`) });
    case "case.opened":
      return happened("opened", { number: event.number });
    case "case.contact-given":
      return happened("contact-given");
    case "case.claimed":
      return happened("claimed", { helper: event.helper });
    case "case.released":
      return happened("released");
    case "case.closed":
      return happened("closed", { outcome: translate(`desk:outcome.${event.outcome}`) });
    case "case.accepted":
      return happened("accepted");
    case "case.dispatched":
      return happened("dispatched", { team: event.team.name });
    case "case.extended":
      return happened("extended", { time: writeMoment(event.until, language, undefined)?.beijing ?? event.until });
    case "case.needs-visitor":
      return happened("needs-visitor", { text: event.text });
    case "case.reminded":
      return happened("reminded");
    case "case.resumed":
      return happened("resumed");
    case "case.evaluation-asked":
      return happened("evaluation-asked");
    case "case.evaluated": {
      const { satisfied, solved } = event.evaluation;
      return satisfied === undefined
        ? happened(`evaluated-${solved ? "solved" : "unsolved"}`)
        : happened("evaluated", { satisfied: String(satisfied) });
    }
    case "case.reopened":
      return happened(`reopened-${event.cause}`, { text: event.text ?? "" });
    case "feedback":
      return happened(`feedback-${event.verdict}`);
    case "conversation.started":
    case "consents.changed":
    default:
      // Also kinds that a newer service knows.
      return undefined;
  }
}

function lineOfTurn({ outcome, text, language, label }: Turn, readerLanguage: Language): Line | undefined {
  // Only says that the message went to the helper, who is the one that reads this.
  if (outcome === "with-person") return undefined;
  const translate = deskTextsOf(readerLanguage);
  return {
    kind: "said",
    who: translate("desk:transcript.assistant"),
    text,
    language,
    ...(label !== null && { label: translate(`page:label.${label}`) }),
  };
}
