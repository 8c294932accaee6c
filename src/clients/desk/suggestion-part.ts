/** A reply that a model suggests, where there is one. It goes into the field when its helper puts it there, and nowhere else. */
import { type ComponentChildren, h } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import type { DeskDraft } from "#src/protocol/desk.ts";
import type { DeskProps } from "./desk.ts";
import type { DeskActions } from "./desk-actions.ts";
import { DeskSources } from "./desk-sources.ts";
import type { DeskState } from "./desk-state.ts";
import { deskTextsOf } from "./desk-texts.ts";

export const SUGGEST_BUTTON_ID = "suggest";
export const INSERT_BUTTON_ID = "insert-suggestion";

export function SuggestionPart({ state, actions }: DeskProps): ComponentChildren {
  const { language, hasWriter, writing, suggestion } = state;
  if (!hasWriter) return undefined;
  const translate = deskTextsOf(language);
  return [
    h(
      "button",
      {
        key: "button",
        id: SUGGEST_BUTTON_ID,
        class: "question-button",
        type: "button",
        "aria-disabled": writing === undefined ? undefined : "true",
        onClick: () => actions.suggest(),
      },
      translate("desk:act.suggest"),
    ),
    writing === "draft" && h("p", { key: "writing", class: "hint" }, translate("desk:notice.writing")),
    suggestion !== undefined && h(Suggestion, { key: "suggestion", suggestion, language, actions }),
  ];
}

interface SuggestionProps {
  readonly suggestion: DeskDraft;
  readonly language: DeskState["language"];
  readonly actions: DeskActions;
}

function Suggestion({ suggestion, language, actions }: SuggestionProps): ComponentChildren {
  const translate = deskTextsOf(language);
  const { sentences, citations } = suggestion;
  const cited = citations.filter(({ n }) => sentences.some(({ cites }) => cites.includes(n)));
  return h(
    "section",
    { class: "desk-written", "aria-labelledby": "suggestion-heading" },
    h("h3", { id: "suggestion-heading" }, translate("desk:written.suggestion")),
    h("p", { class: "label" }, translate("desk:written.label")),
    sentences.some(({ isFounded }) => !isFounded) &&
      h("p", { class: "desk-unfounded-note" }, translate("desk:written.unfoundedNote")),
    h(
      "p",
      { class: "desk-said-text", lang: languageTag(suggestion.language) },
      sentences.map((sentence, at) => h(SentenceView, { key: at, sentence, language })),
    ),
    h(DeskSources, { citations: cited, language }),
    h(
      "button",
      {
        id: INSERT_BUTTON_ID,
        class: "question-button",
        type: "button",
        onClick: () => actions.insertSuggestion(),
      },
      translate("desk:act.insert"),
    ),
  );
}

interface SentenceViewProps {
  readonly sentence: DeskDraft["sentences"][number];
  readonly language: DeskState["language"];
}

/** What the sources do not have is marked, and said to be: not everybody sees a colour. */
function SentenceView({ sentence, language }: SentenceViewProps): ComponentChildren {
  const { text, cites, isFounded } = sentence;
  const words = text.trimEnd();
  const numbers = cites.map((n) => ` [${n}]`).join("");
  const space = text.slice(words.length);
  if (isFounded) return [words, numbers, space];
  return [
    h("mark", null, words),
    numbers,
    h(
      "span",
      { class: "desk-unfounded", lang: languageTag(language) },
      ` (${deskTextsOf(language)("desk:written.unfounded")})`,
    ),
    space,
  ];
}
