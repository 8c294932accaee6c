/** `npm run -s knowledge -- figures`: what the knowledge amounts to, as the documentation quotes it. */
import { compareNames } from "#src/knowledge/check/compare-names.ts";
import { measureCoverage } from "#src/knowledge/coverage/measure-coverage.ts";
import { countReviewed } from "#src/knowledge/count-reviewed.ts";
import { FACT_STATUSES } from "#src/knowledge/fact-status.ts";
import { placeholdersIn, replacePlaceholders } from "#src/knowledge/written/placeholder.ts";
import { readWritten, type WrittenKnowledge } from "#src/knowledge/written/read-written.ts";
import { LANGUAGES, type Language } from "#src/language/language.ts";
import { splitSentences } from "#src/turn/retrieval/split-sentences.ts";
import { readKnowledgeFolder } from "../read-knowledge-folder.ts";

export async function reportFigures(folder: string): Promise<void> {
  const { written } = readWritten(await readKnowledgeFolder(folder));
  process.stdout.write(`${knowledgeFigures(written).join("\n")}\n`);
}

/** One figure a line, after its name. */
export function knowledgeFigures(written: WrittenKnowledge): readonly string[] {
  const { guides, notUsed } = written;
  const sections = guides.flatMap(({ fields }) => Object.values(fields.sections));
  const facts = guides.flatMap(({ fields }) => Object.values(fields.facts));
  const { placed, all } = measureCoverage(written);
  const reviewed = countReviewed(guides.map(({ fields }) => fields));
  const setAside = Object.keys(notUsed).length;
  return [
    `entries: ${guides.length}`,
    `sections: ${sections.length}`,
    `collected facts placed: ${placed} of ${all} (${placed - setAside} told, ${setAside} set aside with a reason)`,
    `figures kept once: ${facts.length}`,
    ...FACT_STATUSES.map((status) => `  ${status}: ${facts.filter((fact) => fact.status === status).length}`),
    `compared in four languages: ${shownFigures(written)} figures and dates, ${compareNames(written).length} names`,
    ...LANGUAGES.map((language) => `sentences, ${language}: ${sentenceFigures(written, language)}`),
    `entries read by a native speaker: ${LANGUAGES.map((language) => `${language} ${reviewed[language]}`).join(", ")}`,
  ];
}

/** How often a section shows a figure that all four languages must show. */
function shownFigures({ guides }: WrittenKnowledge): number {
  return guides.reduce(
    (sum, { prose }) => sum + (prose.zh?.sections ?? []).flatMap(({ body }) => placeholdersIn(body)).length,
    0,
  );
}

/** In words where a language writes spaces between them, else in characters; a placeholder counts as one. */
function sentenceFigures({ guides }: WrittenKnowledge, language: Language): string {
  const lengths = guides
    .flatMap(({ prose }) => prose[language]?.sections ?? [])
    .flatMap(({ body }) => splitSentences(replacePlaceholders(body, () => "0")))
    .map((sentence) => (language === "en" || language === "ko" ? sentence.split(/\s+/u) : [...sentence]).length)
    .toSorted((one, other) => one - other);
  const at = (share: number): number => lengths[Math.floor(share * (lengths.length - 1))] ?? 0;
  const unit = language === "en" || language === "ko" ? "words" : "characters";
  return `${lengths.length}, half of them up to ${at(0.5)} ${unit}, nine in ten up to ${at(0.9)}`;
}
