import { type ComponentChildren, h } from "preact";
import { BlocksView } from "#src/clients/page/blocks-view.ts";
import { tellValidity } from "#src/http/guides/page/tell-validity.ts";
import type { Passage, Source } from "#src/knowledge/knowledge.ts";
import { outOfForce } from "#src/knowledge/out-of-force.ts";
import { showDate } from "#src/language/figures/show-date.ts";
import type { Language } from "#src/language/language.ts";
import { handbookTextsOf } from "../handbook-texts.ts";
import { Parallel } from "./parallel.ts";

interface SectionViewProps {
  readonly passage: Passage;
  /** The section that holds from the day after its last, where one is known. */
  readonly successor: Passage | undefined;
  /** What to mind about it, beside what holds for the whole guide. */
  readonly notesIn: (language: Language) => readonly string[];
  /** Of the guide, in the order they are numbered in. */
  readonly sources: readonly Source[];
  readonly languages: readonly Language[];
  /** YYYY-MM-DD in Beijing. */
  readonly today: string;
  /** Not where the guide says it of all its sections. */
  readonly tellsValidity: boolean;
}

/** A section: since when and until when it holds, what it says, what to mind about it, and where it is from. */
export function SectionView(props: SectionViewProps): ComponentChildren {
  const { passage, successor, notesIn, sources, languages, today, tellsValidity } = props;
  const notInForce = outOfForce(passage, today);
  const numbers = passage.sourceIds.map((wanted) => `[${sources.findIndex(({ id }) => id === wanted) + 1}]`).join(" ");
  return h(
    "section",
    { class: notInForce === undefined ? "guide-section" : "guide-section not-in-force" },
    h(Parallel, { as: "h3", languages, show: (language) => passage.prose[language].heading }),
    h(Parallel, {
      languages,
      show: (language) => {
        const translate = handbookTextsOf(language);
        const validity = tellsValidity ? tellValidity(passage, language) : undefined;
        const asOf = showDate(passage.asOf, language);
        return [
          validity !== undefined &&
            h(
              "p",
              { class: "validity" },
              notInForce !== undefined && `${translate(`guide:validity.${notInForce.kind}`)} `,
              validity,
              successor && ` ${translate("guide:validity.successor")} ${successor.prose[language].heading}`,
            ),
          h(BlocksView, { text: passage.prose[language].body, citations: [], exchangeId: passage.id, language }),
          notesIn(language).map((note) => h("p", { key: note, class: "note" }, note)),
          h(
            "p",
            { class: "quiet" },
            asOf !== undefined && [translate("page:sources.asOfDate", { date: asOf }), " · "],
            translate("handbook:sourceNumbers", { numbers }),
          ),
        ];
      },
    }),
  );
}
