import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { RiskTargets } from "#src/turn/confidence/risk-targets.ts";

/** Topics with a risk target that no guide can have: a slip of the pen would otherwise pass for a topic without questions. */
export function unknownTopics(
  { topics }: Pick<RiskTargets, "topics">,
  knowledge: Pick<Knowledge, "topics">,
): readonly string[] {
  return Object.keys(topics).filter((topic) => !knowledge.topics.some(({ id }) => id === topic));
}
