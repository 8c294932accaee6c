import type { Fact, Knowledge, Passage } from "./knowledge.ts";

/** The figures a passage rests on; a figure told only in passing (the year of the notice) is not one of them. */
export function factsTold({ guideId, factIds, refs }: Passage, { guides }: Pick<Knowledge, "guides">): readonly Fact[] {
  const facts = guides.find(({ id }) => id === guideId)?.facts ?? [];
  return facts.filter((fact) => factIds.includes(fact.id) && fact.refs.some((ref) => refs.includes(ref)));
}
