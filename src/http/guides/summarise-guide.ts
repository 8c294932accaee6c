import type { Language } from "#src/language/language.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";
import type { GuideSummaryOnWire } from "#src/protocol/guides.ts";
import type { IndexedGuide } from "./guide-index.ts";

interface Frame {
  readonly language: Language;
  /** Origin that the guide's addresses begin with. */
  readonly origin: string;
}

/** A guide as the catalogue lists it. */
export function summariseGuide({ guide, passages }: IndexedGuide, { language, origin }: Frame): GuideSummaryOnWire {
  return {
    id: guide.id,
    kind: guide.kind,
    topic: guide.topic,
    district: guide.district,
    title: guide.title[language],
    asOf: guide.asOf,
    sections: passages.map(({ section, facet, prose }) => ({ key: section, heading: prose[language].heading, facet })),
    url: `${origin}/api/guides/${guide.id}`,
    page: `${origin}${guideAddress(guide.id, language)}`,
  };
}
