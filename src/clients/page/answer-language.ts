/** Answers come in the language of each question; here a visitor can fix one instead. */
import { h, type TargetedEvent, type ComponentChildren } from "preact";
import type { Visit } from "#src/clients/core/visit.ts";
import { isLanguage, LANGUAGES } from "#src/language/language.ts";
import type { PageActions } from "./actions.ts";
import { textsOf } from "./texts.ts";

interface AnswerLanguageProps {
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function AnswerLanguage({ visit, actions }: AnswerLanguageProps): ComponentChildren {
  const translate = textsOf(visit.language);
  const chosen = visit.answerLanguage ?? "";
  return h(
    "label",
    { class: "answer-language" },
    h("span", null, translate("page:composer.answerIn")),
    h(
      "select",
      {
        name: "language",
        value: chosen,
        onChange: (event: TargetedEvent<HTMLSelectElement>) => {
          const { value } = event.currentTarget;
          actions.chooseAnswerLanguage(isLanguage(value) ? value : undefined);
        },
      },
      // Once fixed for a conversation it can be changed, not taken back.
      (chosen === "" || visit.conversation === undefined) &&
        h("option", { value: "", selected: chosen === "" }, translate("page:composer.sameAsQuestion")),
      LANGUAGES.map((language) =>
        h(
          "option",
          { key: language, value: language, selected: chosen === language },
          translate(`page:languages.${language}`),
        ),
      ),
    ),
  );
}
