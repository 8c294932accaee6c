/** Every address of the web that the knowledge holds, and what is wrong with it without opening it. Pure. */
import type { WrittenGuide } from "#src/knowledge/written/read-guide.ts";
import type { WrittenKnowledge } from "#src/knowledge/written/read-written.ts";

export interface Link {
  /** As it is opened. */
  readonly url: string;
  /** "sources.law", "guides/company-setup contacts.website". */
  readonly where: readonly string[];
}

export interface CollectedLinks {
  /** Each address once. */
  readonly links: readonly Link[];
  readonly malformed: readonly string[];
  /** What an editor may want to put in order; nothing is broken. */
  readonly notes: readonly string[];
}

interface Address {
  readonly where: string;
  readonly value: string;
}

export function collectLinks({ guides, sources, teams, workingDays }: WrittenKnowledge): CollectedLinks {
  const ofSources = Object.entries(sources).flatMap(([id, { url }]) =>
    url === null ? [] : [{ where: `sources.${id}`, value: url }],
  );
  const contacts = guides.flatMap(websitesOf);
  const malformed: string[] = [];
  const whereOf = new Map<string, string[]>();
  for (const { where, value } of [...ofSources, ...contacts]) {
    const url = opened(value);
    if (url === undefined) malformed.push(`${where}: "${value}" is no address of the web`);
    else whereOf.set(url, [...(whereOf.get(url) ?? []), where]);
  }
  const used = new Set([
    ...guides.flatMap(sourcesOf),
    ...Object.values(teams).map(({ source }) => source),
    ...Object.values(workingDays).map(({ source }) => source),
  ]);
  const links = [...whereOf].map(([url, where]) => ({ url, where }));
  return {
    links,
    malformed,
    notes: [
      ...duplicates(ofSources).map(({ value, where }) => `${where} have the same address: ${value}`),
      ...withoutEncryption(links.map(({ url }) => url)),
      ...Object.keys(sources)
        .filter((id) => !used.has(id))
        .map((id) => `sources.${id}: nothing refers to it`),
    ],
  };
}

function websitesOf({ folder, fields }: WrittenGuide): readonly Address[] {
  return fields.contacts
    .filter(({ kind }) => kind === "website")
    .map(({ id, value }) => ({ where: `${folder} contacts.${id}`, value }));
}

function sourcesOf({ fields }: WrittenGuide): readonly string[] {
  return [
    ...fields.sources,
    ...Object.values(fields.facts).map(({ source }) => source),
    ...Object.values(fields.sections).flatMap(({ sources }) => sources),
    ...fields.documents.map(({ source }) => source),
    ...fields.contacts.map(({ source }) => source),
  ];
}

/** Websites are often given without a scheme; a browser then begins with http as well. */
function opened(value: string): string | undefined {
  const whole = /^[a-z][a-z0-9+.-]*:\/\//iu.test(value) ? value : `http://${value}`;
  if (/\s/u.test(whole) || !URL.canParse(whole)) return undefined;
  const { href, protocol, hostname } = new URL(whole);
  return (protocol === "https:" || protocol === "http:") && hostname.includes(".") ? href : undefined;
}

function duplicates(addresses: readonly Address[]): readonly Address[] {
  const byValue = Map.groupBy(addresses, ({ value }) => value);
  return [...byValue]
    .filter(([, same]) => same.length > 1)
    .map(([value, same]) => ({ value, where: same.map(({ where }) => where).join(", ") }));
}

function withoutEncryption(urls: readonly string[]): readonly string[] {
  const encrypted = new Set(urls.filter((url) => url.startsWith("https:")).map((url) => new URL(url).host));
  return urls
    .filter((url) => url.startsWith("http:") && encrypted.has(new URL(url).host))
    .map((url) => `${url}: others open this site with https`);
}
