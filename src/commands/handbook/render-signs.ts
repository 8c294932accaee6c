import { type ComponentChildren, h } from "preact";
import { Emblem } from "#src/clients/page/emblem.ts";
import type { District, Knowledge } from "#src/knowledge/knowledge.ts";
import { languageTag } from "#src/language/language-tag.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { handbookTextsOf } from "./handbook-texts.ts";
import { printDocument } from "./print-document.ts";
import { QrCode } from "./views/qr-code.ts";

/** The city's line, in every language the same. */
const HOTLINE = "12345";

interface Signs {
  readonly knowledge: Pick<Knowledge, "districts">;
  /** Of the service that the codes lead to. */
  readonly origin: string;
  readonly styles: readonly string[];
}

/** A page for the hall of the city and for that of each district. */
export function renderSigns({ knowledge, origin, styles }: Signs): string {
  // There is no hall for what holds nationwide.
  const halls = knowledge.districts.filter(({ id }) => id !== "national");
  return printDocument({
    title: signsTitle(),
    language: "zh",
    styles,
    contents: h(
      "main",
      null,
      halls.map((hall) => h(SignView, { key: hall.id, hall, origin })),
    ),
  });
}

export function signsTitle(): string {
  return LANGUAGES.map((language) => handbookTextsOf(language)("handbook:signs.title")).join(" / ");
}

interface SignViewProps {
  readonly hall: District;
  readonly origin: string;
}

function SignView({ hall: { id, name }, origin }: SignViewProps): ComponentChildren {
  const address = id === "city" ? `${origin}/` : `${origin}/?district=${id}`;
  return h(
    "section",
    { class: "sign" },
    h(
      "header",
      null,
      h(Emblem, null),
      h("h1", { lang: "zh-Hans" }, name.zh),
      h(
        "p",
        { class: "names" },
        LANGUAGES.slice(1).map((language) => h("span", { key: language, lang: languageTag(language) }, name[language])),
      ),
    ),
    h(
      "div",
      { class: "middle" },
      h(
        "ul",
        { class: "calls" },
        LANGUAGES.map((language) => {
          const translate = handbookTextsOf(language);
          return h(
            "li",
            { key: language, lang: languageTag(language) },
            h("strong", null, translate("handbook:signs.heading")),
            h("span", null, translate("handbook:signs.scan")),
          );
        }),
      ),
      h("figure", null, h(QrCode, { address }), h("figcaption", null, address)),
    ),
    h(
      "footer",
      null,
      h("p", { class: "hotline" }, HOTLINE),
      h(
        "ul",
        { class: "hotline-names" },
        LANGUAGES.map((language) =>
          h("li", { key: language, lang: languageTag(language) }, handbookTextsOf(language)("handbook:signs.hotline")),
        ),
      ),
      h(
        "ul",
        { class: "assistant" },
        LANGUAGES.map((language) =>
          h(
            "li",
            { key: language, lang: languageTag(language) },
            handbookTextsOf(language)("handbook:signs.assistant"),
          ),
        ),
      ),
    ),
  );
}
