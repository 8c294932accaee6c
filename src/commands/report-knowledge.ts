/** Checks a knowledge folder and writes what is wrong to standard error, one `file: rule: message` a line. */
import { compileKnowledge } from "#src/knowledge/compile.ts";
import { countReviewed } from "#src/knowledge/count-reviewed.ts";
import type { Guide } from "#src/knowledge/knowledge.ts";
import type { Fault } from "#src/knowledge/written/fault.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { readKnowledgeFolder } from "./read-knowledge-folder.ts";

/** @returns the exit code: 1 when there is a fault */
export async function reportKnowledge(folder: string): Promise<0 | 1> {
  const { knowledge, faults, warnings } = compileKnowledge(await readKnowledgeFolder(folder), {
    today: beijingDate(new Date()),
  });
  for (const fault of faults) process.stderr.write(`${line(fault)}\n`);
  for (const warning of warnings) process.stderr.write(`warning: ${line(warning)}\n`);
  process.stderr.write(
    `${knowledge.guides.length} guides and ${knowledge.passages.length} passages hold together; ` +
      `${faults.length} faults, ${warnings.length} warnings\n`,
  );
  process.stderr.write(`${reviewedLine(knowledge.guides)}\n`);
  return faults.length > 0 ? 1 : 0;
}

function reviewedLine(guides: readonly Guide[]): string {
  const reviewed = countReviewed(guides);
  const counts = LANGUAGES.map((language) => `${language} ${reviewed[language]}/${guides.length}`);
  return `read by a native speaker: ${counts.join(", ")}`;
}

function line({ file, rule, message }: Fault): string {
  return `${file}: ${rule}: ${message}`;
}
