/** Writes a sorted document as the files of a guide that an editor has yet to complete. Pure. */
import { stringify } from "yaml";
import { TO_BE_WRITTEN } from "#src/knowledge/written/to-be-written.ts";
import { plannedFolder, type GuidePlan } from "../guide-plan.ts";
import { guideYaml, TO_BE_NAMED } from "../guide-yaml.ts";
import type { SortedDocument, SortedSection } from "./sort-blocks.ts";
import { takeFigures, type TakenFigure } from "./take-figures.ts";

export interface ImportPlan extends GuidePlan {
  readonly source: string;
  /** Partial date the contacts of the source are true of. */
  readonly asOf: string;
}

export interface ImportedGuide {
  /** Path relative to `knowledge/` -> text. */
  readonly files: ReadonlyMap<string, string>;
  readonly facts: number;
  readonly documents: number;
  readonly contacts: number;
}

interface TakenFact extends TakenFigure {
  readonly id: string;
  /** Heading of the section it first stands in. */
  readonly label: string;
}

export function writeGuide(document: SortedDocument, plan: ImportPlan): ImportedGuide {
  const facts: TakenFact[] = [];
  const take = (section: SortedSection, text: string): string =>
    takeFigures(text, ({ unit, value }) => {
      const known = facts.find((fact) => fact.unit === unit && fact.value === value);
      if (known !== undefined) return `{{${known.id}}}`;
      const stem = section.key.replaceAll("-", "_");
      const id = `${stem}_${facts.filter((fact) => fact.id.startsWith(`${stem}_`)).length + 1}`;
      facts.push({ id, unit, value, label: section.heading });
      return `{{${id}}}`;
    });
  const bodies = document.sections.map((section) => ({
    section,
    body: bodyOf(section, (text) => take(section, text)),
  }));
  const documents = document.sections
    .filter(({ facet }) => facet === "documents")
    .flatMap(({ lines }) => lines.filter(({ kind }) => kind === "item"))
    .map(({ text }, at) => ({ id: `document-${at + 1}`, name: onlyChinese(text), source: plan.source }));
  const contacts = contactsOf(document.sections, facts, plan);

  const factEntries = Object.fromEntries(
    facts.map(({ id, unit, value }) => [id, { value, unit, ref: TO_BE_NAMED, source: plan.source, status: "stated" }]),
  );
  const sections = Object.fromEntries(
    document.sections.map(({ key, facet }) => [key, { facet, refs: [], sources: [plan.source] }]),
  );
  const folder = plannedFolder(plan);
  const files = new Map([
    [`${folder}/guide.yaml`, guideYaml(plan, { facts: factEntries, sections, documents, contacts })],
    [`${folder}/zh.md`, prose(document.title ?? TO_BE_WRITTEN, facts, bodies)],
  ]);
  return { files, facts: facts.length, documents: documents.length, contacts: contacts.length };
}

/** Items stand in one list; whatever else in a paragraph of its own. */
function bodyOf({ lines }: SortedSection, take: (text: string) => string): string {
  return lines
    .map(({ kind, text }, at) => {
      const inList = kind === "item" && lines[at - 1]?.kind === "item";
      return `${at === 0 ? "" : inList ? "\n" : "\n\n"}${kind === "item" ? "- " : ""}${take(text)}`;
    })
    .join("");
}

function contactsOf(sections: readonly SortedSection[], facts: readonly TakenFact[], { source, asOf }: ImportPlan) {
  const contact = (kind: string, value: string, name: string) => ({
    kind,
    value,
    name: onlyChinese(name),
    source,
    as_of: asOf,
  });
  const addresses = sections
    .filter(({ key }) => key === "where")
    .flatMap(({ lines, heading }) => lines.map(({ text }) => contact("address", text, heading)));
  const codes = facts
    .filter(({ unit }) => unit === "code")
    .map(({ value, label }) => {
      const code = String(value);
      return contact(/^(?:https?:|www\.)/u.test(code) ? "website" : "phone", code, label);
    });
  return [...addresses, ...codes].map((each, at) => ({ id: `contact-${at + 1}`, ...each }));
}

function onlyChinese(zh: string) {
  return { zh, en: TO_BE_WRITTEN, ja: TO_BE_WRITTEN, ko: TO_BE_WRITTEN };
}

function prose(
  title: string,
  facts: readonly TakenFact[],
  bodies: readonly { readonly section: SortedSection; readonly body: string }[],
): string {
  const labels = Object.fromEntries(facts.map(({ id, label }) => [id, label]));
  const frontMatter = stringify({ title, keywords: [], facts: labels, asked: {} }, { lineWidth: 0 });
  const sections = bodies.map(({ section: { key, heading }, body }) => `\n## {#${key}} ${heading}\n\n${body}\n`);
  return `---\n${frontMatter}---\n${sections.join("")}`;
}
