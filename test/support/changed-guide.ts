/** A guide of ours with a sentence more in one section, as an editor would publish it. */
import { KNOWLEDGE_FOLDER } from "#src/commands/project-folder.ts";
import { readKnowledgeFolder } from "#src/commands/read-knowledge-folder.ts";
import { LANGUAGES, type PerLanguage } from "#src/language/language.ts";

const FOLDER = "guides/fie-complaints";

/** What the section says now, and the question that it answers. */
export const CHANGED_GUIDE = {
  id: "fie-complaints",
  question: "How do I file a complaint?",
  sentence: "Attach a table of contents to the complaint.",
} as const;

const SENTENCES: PerLanguage<string> = {
  zh: "投诉材料须附目录。",
  en: CHANGED_GUIDE.sentence,
  ja: "申立書には目次を添えます。",
  ko: "신고서에는 목차를 첨부합니다.",
};

/** Text by path, as `POST /api/desk/knowledge` takes it. */
export async function changedGuideFiles(): Promise<Record<string, string>> {
  const all = await readKnowledgeFolder(KNOWLEDGE_FOLDER);
  const files = Object.fromEntries([...all].filter(([path]) => path.startsWith(`${FOLDER}/`)));
  for (const language of LANGUAGES) {
    const path = `${FOLDER}/${language}.md`;
    files[path] = (files[path] ?? "").replace(/(## \{#steps\}[^\n]*\n\n)/u, `$1${SENTENCES[language]}\n\n`);
  }
  return files;
}
