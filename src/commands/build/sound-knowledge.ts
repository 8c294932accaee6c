import { compileKnowledge } from "#src/knowledge/compile.ts";
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { KnowledgeFiles } from "#src/knowledge/written/read-written.ts";

/**
 * The knowledge of these files, compiled.
 *
 * @param today full date in Qingdao
 * @throws Error that names the first fault when there is one; `npm run check:knowledge` lists them all
 */
export function soundKnowledge(files: KnowledgeFiles, today: string): Knowledge {
  const { knowledge, faults } = compileKnowledge(files, { today });
  const [first] = faults;
  if (first === undefined) return knowledge;
  const others = faults.length === 1 ? "" : ` (and ${faults.length - 1} more: npm run check:knowledge)`;
  throw new Error(`knowledge/${first.file}: ${first.rule}: ${first.message}${others}`);
}
