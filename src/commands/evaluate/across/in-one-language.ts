import type { Knowledge, PassageProse } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import { perLanguage } from "#src/language/per-language.ts";

const NO_PROSE: PassageProse = { title: "", heading: "", body: "", keywords: [], asked: [] };

/** The knowledge as it would be had its guides been written in one language alone: nothing is left to find in the others. */
export function inOneLanguage(knowledge: Knowledge, language: Language): Knowledge {
  const passages = knowledge.passages.map((passage) => ({
    ...passage,
    prose: perLanguage((one) => (one === language ? passage.prose[language] : NO_PROSE)),
  }));
  return { ...knowledge, passages };
}
