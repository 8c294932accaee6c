import { factsTold } from "#src/knowledge/facts-told.ts";
import type { Fact, Knowledge } from "#src/knowledge/knowledge.ts";
import type { Cited } from "#src/turn/outcome.ts";

/** The figures that the cited passages rest on, each once. */
export function factsOf(cited: readonly Cited[], knowledge: Pick<Knowledge, "guides">): readonly Fact[] {
  const facts = cited.flatMap(({ passage }) => factsTold(passage, knowledge));
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}
