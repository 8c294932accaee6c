/** A guide on pages of its own, with all that its page on the service tells, and a code that leads there. */
import { type ComponentChildren, h } from "preact";
import type { IndexedGuide } from "#src/http/guides/guide-index.ts";
import { guideNotes } from "#src/http/guides/page/guide-notes.ts";
import { tellValidity } from "#src/http/guides/page/tell-validity.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";
import { guideAnchor } from "../anchors.ts";
import type { Handbook } from "../handbook.ts";
import { handbookTextsOf } from "../handbook-texts.ts";
import { sharedValidity } from "../shared-validity.ts";
import { GuideAbout } from "./guide-about.ts";
import { GuideContacts } from "./guide-contacts.ts";
import { GuideDocuments } from "./guide-documents.ts";
import { GuideFigures } from "./guide-figures.ts";
import { GuideSources } from "./guide-sources.ts";
import { Parallel } from "./parallel.ts";
import { QrCode } from "./qr-code.ts";
import { SectionView } from "./section-view.ts";

interface GuideViewProps {
  readonly handbook: Handbook;
  readonly entry: IndexedGuide;
}

export function GuideView({ handbook, entry }: GuideViewProps): ComponentChildren {
  const { guide, topic, district, passages, sources } = entry;
  const { edition, origin, today, notesOf } = handbook;
  const { languages, reader } = edition;
  const notesIn = new Map(
    languages.map((language) => [language, guideNotes(passages, (passage) => notesOf(passage, language))]),
  );
  const shared = sharedValidity(passages, today);
  return h(
    "article",
    { class: "guide" },
    h(
      "div",
      { class: "guide-head" },
      h(
        "div",
        null,
        h(Parallel, {
          as: "h2",
          id: guideAnchor(guide.id),
          languages,
          show: (language) => guide.title[language],
        }),
        h(Parallel, {
          as: "p",
          class: "quiet",
          languages,
          show: (language) => {
            const translate = handbookTextsOf(language);
            const kind = translate(`guide:kind.${guide.kind}`);
            return translate("guide:lead", { kind, topic: topic.name[language], district: district.name[language] });
          },
        }),
        h(Parallel, {
          class: "guide-about",
          languages,
          show: (language) =>
            h(GuideAbout, {
              entry,
              notes: notesIn.get(language)?.shared ?? [],
              validity: shared && tellValidity(shared, language),
              language,
              today,
            }),
        }),
      ),
      h(
        "figure",
        { class: "guide-code" },
        h(QrCode, { address: `${origin}${guideAddress(guide.id, reader)}` }),
        h("figcaption", { class: "quiet" }, handbookTextsOf(reader)("handbook:ask")),
      ),
    ),
    passages.map((passage) =>
      h(SectionView, {
        key: passage.id,
        passage,
        successor: passages.find(({ id }) => id === passage.supersededBy),
        notesIn: (language) => notesIn.get(language)?.ofPassage.get(passage.id) ?? [],
        sources,
        languages,
        today,
        tellsValidity: shared === undefined,
      }),
    ),
    guide.facts.length > 0 && h(GuideFigures, { facts: guide.facts, languages }),
    guide.documents.length > 0 && h(GuideDocuments, { documents: guide.documents, languages }),
    guide.contacts.length > 0 && h(GuideContacts, { contacts: guide.contacts, languages }),
    h(GuideSources, { sources, languages }),
  );
}
