import type { LabelledQuestion } from "./labelled-question.ts";

type Asked = Pick<LabelledQuestion, "id" | "refs">;

/**
 * Questions about the same matter, in whatever language: those a fact answers together, and those that share a fact with one
 * of these, and so on. They are right or wrong for the same reasons. A question that no fact answers is alone.
 *
 * @param members what belongs to a question each: the question itself, or what became of it
 */
export function groupByFact<Member>(
  members: readonly Member[],
  questionOf: (member: Member) => Asked,
): readonly (readonly Member[])[] {
  const linkedTo = new Map<string, string>();
  const rootOf = (ref: string): string => {
    let root = ref;
    for (let next = linkedTo.get(root); next !== undefined; next = linkedTo.get(root)) root = next;
    return root;
  };
  for (const { refs } of members.map(questionOf)) {
    const [first, ...others] = refs.map(rootOf);
    for (const other of others) if (first !== undefined && rootOf(other) !== first) linkedTo.set(rootOf(other), first);
  }
  const groups = Map.groupBy(members, (member) => {
    const { id, refs } = questionOf(member);
    return refs[0] === undefined ? `question ${id}` : `fact ${rootOf(refs[0])}`;
  });
  return [...groups.values()];
}
