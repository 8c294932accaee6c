import type { Language } from "#src/language/language.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";
import type { GuideOnWire } from "#src/protocol/guides.ts";
import { wireFact } from "../turn-from-outcome.ts";
import type { IndexedGuide } from "./guide-index.ts";

interface Frame {
  readonly language: Language;
  /** Origin that the address of the guide's page begins with. */
  readonly origin: string;
}

/** A guide with all it says, in one language. */
export function tellGuide(
  { guide, topic, district, passages, sources }: IndexedGuide,
  { language, origin }: Frame,
): GuideOnWire {
  return {
    id: guide.id,
    kind: guide.kind,
    topic: { id: topic.id, name: topic.name[language] },
    district: { id: district.id, name: district.name[language] },
    language,
    title: guide.title[language],
    asOf: guide.asOf,
    reviewBy: guide.reviewBy,
    sensitive: guide.sensitive,
    machineDrafted: guide.machineDrafted.includes(language),
    sections: passages.map(({ section, prose, refs, facet, asOf, validFrom, validUntil, supersededBy }) => ({
      key: section,
      heading: prose[language].heading,
      text: prose[language].body,
      refs: [...refs],
      facet,
      asOf,
      validFrom,
      validUntil,
      supersededBy: passages.find(({ id }) => id === supersededBy)?.section ?? null,
    })),
    facts: guide.facts.map((fact) => wireFact(fact, language, asWritten)),
    documents: guide.documents.map(({ id, name }) => ({ id, name: name[language] })),
    contacts: guide.contacts.map(({ id, kind, value, name, asOf }) => ({
      id,
      kind,
      value,
      name: name[language],
      asOf,
    })),
    reviewed: guide.reviewed[language],
    page: `${origin}${guideAddress(guide.id, language)}`,
    sources: sources.map((source) => ({ ...source, publisher: source.publisher[language] })),
  };
}

const asWritten = (text: string): string => text;
