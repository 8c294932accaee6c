import { type ComponentChildren, h } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import { deskTextsOf } from "../desk-texts.ts";

interface Rendering {
  readonly language: Language;
  readonly text: string;
  /** What belongs to the text and goes with it. */
  readonly notes?: readonly string[];
  /** What its helper has to know, in their own language. */
  readonly caution?: string | undefined;
}

interface TwoRenderingsProps {
  readonly own: Rendering;
  readonly rendering: Rendering;
  /** The page's. */
  readonly language: Language;
}

/** One thing in two languages, side by side: as its helper reads it, and as the visitor gets it. Once where both read the same. */
export function TwoRenderings({ own, rendering, language }: TwoRenderingsProps): ComponentChildren {
  const isShared = own.language === rendering.language;
  return h(
    "div",
    { class: "desk-pair" },
    !isShared && h(RenderingView, { rendering: own, language }),
    h(RenderingView, { rendering, language }),
  );
}

function RenderingView({ rendering, language }: Pick<TwoRenderingsProps, "rendering" | "language">): ComponentChildren {
  const { language: inLanguage, text, notes = [], caution } = rendering;
  return h(
    "div",
    null,
    h("p", { class: "desk-pair-language" }, deskTextsOf(language)(`desk:language.${inLanguage}`)),
    [text, ...notes].map((part, at) =>
      h("p", { key: at, class: "desk-said-text", lang: languageTag(inLanguage) }, part),
    ),
    caution !== undefined && h("p", { class: "desk-unfounded-note" }, caution),
  );
}
