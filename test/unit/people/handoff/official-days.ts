/** The project's own working days, and the days of a year. */
import { KNOWLEDGE_FOLDER } from "#src/commands/project-folder.ts";
import { readKnowledgeFolder } from "#src/commands/read-knowledge-folder.ts";
import { compileKnowledge } from "#src/knowledge/compile.ts";

const files = await readKnowledgeFolder(KNOWLEDGE_FOLDER);

export const officialYears = compileKnowledge(files, { today: "2026-11-25" }).knowledge.workingYears;

/** Full dates, in order. */
export function daysOfYear(year: number): readonly string[] {
  const days: string[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
