/**
 * A guide as schema.org's GovernmentService: only what the guide holds. Who provides the service is in its prose, so no
 * provider is named here.
 */
import type { GuideContact, Source } from "#src/knowledge/knowledge.ts";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";
import { webAddress } from "#src/platform/shared/web-address.ts";
import type { IndexedGuide } from "../guide-index.ts";

interface Frame {
  readonly language: Language;
  /** Of the service. */
  readonly origin: string;
  /** What the guide says in short. */
  readonly description: string;
}

export function linkedData(
  { guide, topic, district, sources }: IndexedGuide,
  { language, origin, description }: Frame,
): object {
  const channels = guide.contacts.flatMap((contact) => channelOf(contact, language) ?? []);
  const url = `${origin}${guideAddress(guide.id, language)}`;
  return {
    "@context": "https://schema.org",
    "@type": "GovernmentService",
    "@id": `${origin}/guides/${guide.id}`,
    name: guide.title[language],
    description,
    serviceType: topic.name[language],
    areaServed: { "@type": "AdministrativeArea", name: district.name[language] },
    url,
    ...(channels.length > 0 && { availableChannel: channels }),
    subjectOf: {
      "@type": "WebPage",
      "@id": url,
      url,
      name: guide.title[language],
      inLanguage: languageTag(language),
      citation: sources.map((source) => citationOf(source, language)),
    },
  };
}

/** @returns undefined for what a program could neither call nor open */
function channelOf({ kind, value, name }: GuideContact, language: Language): object | undefined {
  const channel = { "@type": "ServiceChannel", name: name[language] };
  switch (kind) {
    case "phone":
      return { ...channel, servicePhone: { "@type": "ContactPoint", telephone: value } };
    case "email":
      return { ...channel, servicePhone: { "@type": "ContactPoint", email: value } };
    case "address":
      return undefined;
    case "website": {
      // Sources often name a site without saying how it is reached; nothing is added to what they say.
      const address = webAddress(value);
      return address === undefined ? undefined : { ...channel, serviceUrl: address };
    }
  }
}

function citationOf({ title, language: titleLanguage, publisher, published, url }: Source, language: Language): object {
  const address = webAddress(url);
  return {
    "@type": "CreativeWork",
    name: title,
    inLanguage: languageTag(titleLanguage),
    publisher: { "@type": "Organization", name: publisher[language] },
    ...(published !== null && { datePublished: published }),
    ...(address !== undefined && { url: address }),
  };
}
