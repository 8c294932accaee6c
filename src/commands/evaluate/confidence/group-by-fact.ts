import type { Run } from "../figures.ts";

/**
 * Questions about the same matter, in whatever language: those a fact answers together, and those that share a fact with one
 * of these, and so on. They are right or wrong for the same reasons. A question that no fact answers is alone.
 */
export function groupByFact(runs: readonly Run[]): readonly (readonly Run[])[] {
  const linkedTo = new Map<string, string>();
  const rootOf = (ref: string): string => {
    let root = ref;
    for (let next = linkedTo.get(root); next !== undefined; next = linkedTo.get(root)) root = next;
    return root;
  };
  for (const { question } of runs) {
    const [first, ...others] = question.refs.map(rootOf);
    for (const other of others) if (first !== undefined && rootOf(other) !== first) linkedTo.set(rootOf(other), first);
  }
  const groups = Map.groupBy(runs, ({ question: { id, refs } }) =>
    refs[0] === undefined ? `question ${id}` : `fact ${rootOf(refs[0])}`,
  );
  return [...groups.values()];
}
