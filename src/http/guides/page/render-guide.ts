/** The page of a guide: all it says in one language, to read, to print and to be found. Works without a script. */
import { type ComponentChildren, h } from "preact";
import type { Language } from "#src/language/language.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";
import { renderDocument } from "../../document/render-document.ts";
import type { IndexedGuide } from "../guide-index.ts";
import { guideTextsOf } from "../guide-texts.ts";
import { describeInShort } from "./describe-in-short.ts";
import { AskAboutGuide } from "./ask-about-guide.ts";
import { GuideAbout } from "./guide-about.ts";
import { GuideContacts } from "./guide-contacts.ts";
import { GuideFigures } from "./guide-figures.ts";
import type { GuideFrame } from "./guide-frame.ts";
import { guideNotes } from "./guide-notes.ts";
import { GuideDocuments } from "./guide-documents.ts";
import { GuideSection } from "./guide-section.ts";
import { GuideSources } from "./guide-sources.ts";
import { linkedData } from "./linked-data.ts";
import { ASK_ANCHOR, FIGURES_ANCHOR, SOURCES_ANCHOR } from "./page-anchors.ts";

/** @returns the document from its doctype on; to be sent as UTF-8 */
export function renderGuide(entry: IndexedGuide, frame: GuideFrame): string {
  const { guide, topic, district, passages, sources } = entry;
  const { language, origin, today } = frame;
  const translate = guideTextsOf(language);
  const notes = guideNotes(passages, (passage) => frame.notesOf(passage, { guide, language, today }));
  const description = describeInShort(passages[0]?.prose[language].body ?? "", guide.title[language], language);
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  return renderDocument(
    {
      path: `/guides/${guide.id}`,
      title: guide.title[language],
      lead: translate("guide:lead", {
        kind: translate(`guide:kind.${guide.kind}`),
        topic: topic.name[language],
        district: district.name[language],
      }),
      description,
      origin,
      linkedData: linkedData(entry, { language, origin, description }),
      skip: translate("guide:skip"),
      contents: h(
        "article",
        { class: "guide" },
        h(GuideAbout, { entry, notes: notes.shared, language, today }),
        h(GuideContents, { entry, language }),
        passages.map((passage) =>
          h(GuideSection, {
            key: passage.id,
            passage,
            successor: passages.find(({ id }) => id === passage.supersededBy),
            notes: notes.ofPassage.get(passage.id) ?? [],
            sources: passage.sourceIds.flatMap((id) => sourceById.get(id) ?? []),
            language,
            today,
          }),
        ),
        guide.facts.length > 0 && h(GuideFigures, { facts: guide.facts, language }),
        guide.documents.length > 0 && h(GuideDocuments, { documents: guide.documents, language }),
        guide.contacts.length > 0 && h(GuideContacts, { contacts: guide.contacts, language }),
        h(GuideSources, { sources, language }),
        h(
          "p",
          { class: "guide-own-address" },
          translate("guide:address", { url: `${origin}${guideAddress(guide.id, language)}` }),
        ),
        h(AskAboutGuide, { guideId: guide.id, language }),
        h(
          "p",
          { class: "docs-links" },
          h("a", { href: `/guides/${guide.id}/report?language=${language}` }, translate("guide:report.link")),
          h("a", { href: `/guides?language=${language}` }, translate("guide:back")),
          h("a", { href: `/transparency?language=${language}` }, translate("page:footer.transparency")),
        ),
      ),
    },
    frame,
  );
}

interface GuideContentsProps {
  readonly entry: IndexedGuide;
  readonly language: Language;
}

function GuideContents({ entry: { guide, passages }, language }: GuideContentsProps): ComponentChildren {
  const translate = guideTextsOf(language);
  const { facts } = guide;
  return h(
    "nav",
    { class: "guide-contents", "aria-label": translate("guide:contents") },
    h("p", { class: "quiet-heading" }, translate("guide:contents")),
    h(
      "ul",
      null,
      passages.map(({ section, prose }) =>
        h("li", { key: section }, h("a", { href: `#${section}` }, prose[language].heading)),
      ),
      facts.length > 0 && h("li", null, h("a", { href: `#${FIGURES_ANCHOR}` }, translate("guide:figures.heading"))),
      h("li", null, h("a", { href: `#${SOURCES_ANCHOR}` }, translate("guide:sources.heading"))),
      h("li", null, h("a", { href: `#${ASK_ANCHOR}` }, translate("guide:ask.heading"))),
    ),
  );
}
