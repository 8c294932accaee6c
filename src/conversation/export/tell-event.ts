/** One event as an entry of a copy, in the reader's words. */
import { detectLanguage } from "#src/language/detect/detect-language.ts";
import { showDate } from "#src/language/figures/show-date.ts";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import { EXPORT_MESSAGES } from "#src/language/messages/export.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";
import { tellModel } from "#src/language/places/tell-model.ts";
import { createTranslations, type Translate } from "#src/language/translate.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";
import { webAddress } from "#src/platform/shared/web-address.ts";
import type { Citation, Turn } from "#src/protocol/turn.ts";
import type { RecordedEvent } from "../event.ts";
import { beijingTime, showTime } from "./beijing-time.ts";
import { showControls } from "./show-controls.ts";
import { tellCaseNews } from "./tell-case-news.ts";
import type { Entry, ToldSource } from "./told-transcript.ts";

export const exportTextsOf = createTranslations({
  zh: { ...EXPORT_MESSAGES.zh, ...PAGE_MESSAGES.zh },
  en: { ...EXPORT_MESSAGES.en, ...PAGE_MESSAGES.en },
  ja: { ...EXPORT_MESSAGES.ja, ...PAGE_MESSAGES.ja },
  ko: { ...EXPORT_MESSAGES.ko, ...PAGE_MESSAGES.ko },
});

export interface Telling {
  readonly language: Language;
  /** Of the service. */
  readonly origin: string;
  /** Number of each case by its id. */
  readonly caseNumbers: ReadonlyMap<string, string>;
}

/** What an entry has beside its frame, which is the same for all. */
type Told = Partial<Pick<Entry, "speaker" | "language" | "label" | "text" | "sources">> & Pick<Entry, "notes">;

export function tellEvent(event: RecordedEvent, telling: Telling): Entry {
  const translate = exportTextsOf(telling.language);
  return {
    seq: event.seq,
    author: event.author,
    speaker: event.author === "assistant" ? translate("page:speaker.assistant") : translate(speakerKey(event.author)),
    at: beijingTime(new Date(event.at)),
    language: languageTag(telling.language),
    text: "",
    sources: [],
    ...tell(event, telling, translate),
  };
}

function speakerKey(author: "visitor" | "helper" | "system"): string {
  // A helper's message brings the helper's name; what else a helper does is told as the service's record of it.
  return author === "visitor" ? "export:speaker.visitor" : "export:speaker.system";
}

function tell(event: RecordedEvent, telling: Telling, translate: Translate): Told {
  const { language, caseNumbers } = telling;
  if ("turn" in event) return tellTurn(event.turn, telling, translate);
  switch (event.kind) {
    case "conversation.started": {
      const version = event.noticeVersion;
      const notice = version === undefined ? [] : [translate("export:noticeShown", { version })];
      return { notes: [translate("export:started"), ...notice] };
    }
    case "message.visitor":
      return { text: showControls(event.text), language: tagOf(event.text, language), notes: [] };
    case "message.helper":
      return {
        speaker: translate("export:speaker.helper", { name: event.helper }),
        text: showControls(event.text),
        language: languageTag(event.language),
        ...(event.label && { label: translate(`page:label.${event.label}`) }),
        notes: [],
        sources: tellSources(event.citations ?? [], event.language, telling),
      };
    case "language.changed":
      return {
        notes: [translate("export:languageChanged", { language: translate(`page:languages.${event.language}`) })],
      };
    case "consents.changed": {
      const { consents, noticeVersion: version } = event;
      if (!consents.modelAbroad) return { notes: [translate("export:consents.withdrawn", { version })] };
      const models = (consents.models ?? []).map((model) => tellModel(model, language));
      return { notes: [translate("export:consents.given", { models, version })] };
    }
    case "case.opened":
      return {
        notes: [
          translate("export:case.opened", { number: event.number }),
          translate("export:case.team", { team: event.team.name }),
          translate("export:case.promised", { time: showTime(beijingTime(new Date(event.promisedBy))) }),
          ...(event.calendarKnown ? [] : [translate("export:case.calendarUnknown")]),
        ],
      };
    case "case.note-added":
      return {
        text: showControls(event.text),
        language: tagOf(event.text, language),
        notes: [translate("export:case.note-added")],
      };
    case "case.contact-given":
      return {
        notes: [translate("export:case.contact-given", { kind: translate(`export:contact.${event.contactKind}`) })],
      };
    case "case.accepted":
    case "case.dispatched":
    case "case.claimed":
    case "case.released":
    case "case.extended":
    case "case.needs-visitor":
    case "case.reminded":
    case "case.resumed":
    case "case.closed":
    case "case.evaluation-asked":
    case "case.evaluated":
    case "case.reopened": {
      const text = "text" in event && event.text !== undefined ? event.text : "";
      return {
        text: showControls(text),
        language: tagOf(text, language),
        notes: tellCaseNews(event, caseNumbers.get(event.caseId) ?? "", translate),
      };
    }
    case "feedback":
      return {
        text: showControls(event.text ?? ""),
        language: tagOf(event.text ?? "", language),
        notes: [
          translate(`export:feedback.${event.verdict}`),
          ...(event.reason === undefined ? [] : [translate(`export:feedback.reason.${event.reason}`)]),
        ],
      };
  }
}

function tellTurn(turn: Turn, telling: Telling, translate: Translate): Told {
  const { clarify, handoff } = turn;
  const options = clarify?.options.map(({ label }) => label) ?? [];
  return {
    language: languageTag(turn.language, turn.script),
    label: turn.label === null ? translate("export:prepared") : translate(`page:label.${turn.label}`),
    text: showControls(turn.text),
    notes: [
      ...(turn.outcome === "stopped" ? [translate("export:stopped")] : []),
      ...(options.length > 0 ? [translate("export:options", { options })] : []),
      ...(handoff === undefined ? [] : [translate("export:case.team", { team: handoff.team.name })]),
    ],
    sources: tellSources(turn.citations, turn.language, telling),
  };
}

/** @param textLanguage of the text that cites them: of the guide's page they lead to */
function tellSources(
  citations: readonly Citation[],
  textLanguage: Language,
  { language, origin }: Telling,
): readonly ToldSource[] {
  return citations.map((citation) => ({
    ...tellSource(citation, language),
    page: `${origin}${guideAddress(citation.guideId, textLanguage, citation.section)}`,
  }));
}

function tellSource({ n, title, url, asOf, source }: Citation, language: Language): Omit<ToldSource, "page"> {
  const date = showDate(asOf, language);
  const address = webAddress(url);
  return {
    n,
    title,
    publisher: source.publisher,
    document: source.title,
    documentLanguage: languageTag(source.language),
    ...(date !== undefined && { asOf: exportTextsOf(language)("page:sources.asOfDate", { date }) }),
    ...(address !== undefined && { url: address }),
  };
}

/** Of what a visitor wrote, as near as it can be told. */
function tagOf(text: string, preferred: Language): string {
  const detection = detectLanguage(text, preferred);
  return detection.kind === "served" ? languageTag(detection.language, detection.script) : "und";
}
