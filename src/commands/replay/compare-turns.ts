/** What became of the same question twice: what a reader would act on differently. Wording alone is no change. */
import type { Citation, Turn, TurnFact } from "#src/protocol/turn.ts";

export type Change = DecisionChange | SourcesChange | FactsChange;

/** Another outcome, another reason for it, or another choice to make. */
export interface DecisionChange {
  readonly kind: "decision";
  readonly before: string;
  readonly after: string;
}

/** Passages by id. */
export interface SourcesChange {
  readonly kind: "sources";
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Cited both times, but what is quoted, its date or the document it rests on is another. */
  readonly reworded: readonly string[];
}

export interface FactsChange {
  readonly kind: "facts";
  readonly facts: readonly FactChange[];
}

export interface FactChange {
  readonly id: string;
  /** Its text and status; undefined where it was not told. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** @returns at most one change of each kind, the decision first */
export function compareTurns(before: Turn, after: Turn): readonly Change[] {
  return [
    ...compareDecisions(decisionOf(before), decisionOf(after)),
    ...compareSources(before.citations, after.citations),
    ...compareFacts(before.facts ?? [], after.facts ?? []),
  ];
}

/** As in `answered`, `handed-off: too-weak`, `clarify: jimo laoshan`. */
export function decisionOf({ outcome, reason, clarify }: Turn): string {
  const detail = reason ?? clarify?.options.map(({ value }) => value).join(" ");
  return detail === undefined ? outcome : `${outcome}: ${detail}`;
}

function compareDecisions(before: string, after: string): readonly DecisionChange[] {
  return before === after ? [] : [{ kind: "decision", before, after }];
}

function compareSources(before: readonly Citation[], after: readonly Citation[]): readonly SourcesChange[] {
  const [was, is] = [versionsOf(before), versionsOf(after)];
  const added = [...is.keys()].filter((id) => !was.has(id));
  const removed = [...was.keys()].filter((id) => !is.has(id));
  const reworded = [...is].flatMap(([id, version]) => (was.has(id) && was.get(id) !== version ? [id] : []));
  return [added, removed, reworded].some(({ length }) => length > 0)
    ? [{ kind: "sources", added, removed, reworded }]
    : [];
}

/** A passage is another when it says another thing or rests on another document; being checked again changes nothing. */
function versionsOf(citations: readonly Citation[]): ReadonlyMap<string, string> {
  return new Map(
    citations.map(({ passageId, quote, asOf, source }) => [
      passageId,
      JSON.stringify([quote, asOf, source.title, source.published]),
    ]),
  );
}

function compareFacts(before: readonly TurnFact[], after: readonly TurnFact[]): readonly FactsChange[] {
  const [was, is] = [textsOf(before), textsOf(after)];
  const facts = [...new Set([...was.keys(), ...is.keys()])]
    .map((id): FactChange => ({ id, before: was.get(id), after: is.get(id) }))
    .filter((fact) => fact.before !== fact.after);
  return facts.length === 0 ? [] : [{ kind: "facts", facts }];
}

function textsOf(facts: readonly TurnFact[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { id, text, status } of facts) {
    const told = `${text} (${status})`;
    // Districts that are compared can call their figures alike.
    texts.set(id, texts.has(id) ? `${texts.get(id)}, ${told}` : told);
  }
  return texts;
}
