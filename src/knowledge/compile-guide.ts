/** Turns one written guide into a guide and its passages, with the facts written out in each language. */
import { LANGUAGES, type Language, type PerLanguage } from "#src/language/language.ts";
import { perLanguage } from "#src/language/per-language.ts";
import { writeFigure } from "#src/language/figures/write-figure.ts";
import type { Fact, Guide, Passage, PassageProse } from "./knowledge.ts";
import { figureOf, type FactFields, type GuideFields, type SectionFields } from "./written/guide-schema.ts";
import { placeholdersIn, replacePlaceholders } from "./written/placeholder.ts";
import type { WrittenGuide } from "./written/read-guide.ts";
import type { CollectedStatuses } from "./written/read-fact-ids.ts";
import type { WrittenProse } from "./written/read-prose.ts";

export interface CompiledGuide {
  readonly guide: Guide;
  readonly passages: readonly Passage[];
}

/**
 * Precondition: the guide passed the check.
 *
 * @returns undefined when a language is missing
 */
export function compileGuide({ fields, prose }: WrittenGuide, collected: CollectedStatuses): CompiledGuide | undefined {
  const { zh, en, ja, ko } = prose;
  if (zh === undefined || en === undefined || ja === undefined || ko === undefined) return undefined;
  const proses = { zh, en, ja, ko };

  const passages = Object.entries(fields.sections).map(([key, section]) =>
    compilePassage({ fields, key, section, proses, collected }),
  );
  const guide: Guide = {
    id: fields.id,
    kind: fields.kind,
    topic: fields.topic,
    district: fields.district,
    title: perLanguage((language) => writeOut(proses[language].title, fields, language)),
    facts: Object.entries(fields.facts).map(([id, fact]) => compileFact(id, fact, proses)),
    passageIds: passages.map(({ id }) => id),
    documents: fields.documents.map(({ id, name }) => ({ id, name })),
    contacts: fields.contacts.map(({ source: sourceId, as_of: asOf, ...contact }) => ({ ...contact, sourceId, asOf })),
    sourceIds: fields.sources,
    asOf: fields.as_of,
    reviewBy: fields.review_by,
    sensitive: fields.sensitive,
    reviewed: perLanguage((language) => fields.reviewed[language]?.on ?? null),
    machineDrafted: LANGUAGES.filter((language) => proses[language].drafted),
  };
  return { guide, passages };
}

function compileFact(id: string, fact: FactFields, proses: PerLanguage<WrittenProse>): Fact {
  return {
    id,
    refs: fact.ref,
    value: fact.value,
    unit: fact.unit,
    status: fact.status,
    label: perLanguage((language) => proses[language].labels[id] ?? ""),
    text: perLanguage((language) => writeFigure(figureOf(fact), language)),
  };
}

interface PassageParts {
  readonly fields: GuideFields;
  readonly key: string;
  readonly section: SectionFields;
  readonly proses: PerLanguage<WrittenProse>;
  readonly collected: CollectedStatuses;
}

function compilePassage({ fields, key, section, proses, collected }: PassageParts): Passage {
  const statuses = new Set(section.refs.flatMap((ref) => collected.get(ref) ?? []));
  return {
    id: `${fields.id}#${key}`,
    guideId: fields.id,
    section: key,
    facet: section.facet,
    topic: fields.topic,
    district: fields.district,
    refs: section.refs,
    statuses: [...statuses],
    sourceIds: section.sources,
    // The check made sure that every language shows the same ones.
    factIds: placeholdersIn(shownText(proses.zh, key)),
    asOf: section.as_of === undefined ? fields.as_of : section.as_of,
    validFrom: section.valid_from === undefined ? fields.valid_from : section.valid_from,
    validUntil: section.valid_until === undefined ? fields.valid_until : section.valid_until,
    supersededBy: section.superseded_by === undefined ? null : `${fields.id}#${section.superseded_by}`,
    sensitive: fields.sensitive,
    prose: perLanguage((language) => compileProse({ fields, key, prose: proses[language], language })),
  };
}

function compileProse(parts: {
  readonly fields: GuideFields;
  readonly key: string;
  readonly prose: WrittenProse;
  readonly language: Language;
}): PassageProse {
  const { fields, key, prose, language } = parts;
  const { heading, body } = sectionOf(prose, key);
  const write = (text: string): string => writeOut(text, fields, language);
  return {
    title: write(prose.title),
    heading: write(heading),
    body: write(body),
    keywords: prose.keywords.map(write),
    asked: (prose.asked[key] ?? []).map(write),
  };
}

/** Writes the facts into a text. An unknown placeholder cannot pass the check, so here it is a fault of ours. */
function writeOut(text: string, { facts }: GuideFields, language: Language): string {
  return replacePlaceholders(text, ({ factId, bare }) => {
    const fact = facts[factId];
    if (fact === undefined) throw new Error(`no fact "${factId}"`);
    return writeFigure(figureOf(fact), language, { bare });
  });
}

function sectionOf(prose: WrittenProse, key: string): { readonly heading: string; readonly body: string } {
  const section = prose.sections.find((candidate) => candidate.key === key);
  if (section === undefined) throw new Error(`no section "${key}" in ${prose.file}`);
  return section;
}

function shownText(prose: WrittenProse, key: string): string {
  const { heading, body } = sectionOf(prose, key);
  return `${heading}\n${body}`;
}
