import { confidencesUnseen } from "#src/commands/text-model/judge-text-model.ts";
import { SETS } from "#src/commands/text-model/learned-sets.ts";
import { type ExampleSet, textExamples } from "#src/commands/text-model/text-examples.ts";
import type { LearnedSet } from "#src/turn/confidence/text-model.ts";
import { type BenchSet, readSets } from "./read-sets.ts";

/** What a text model learned of a set. */
export type LearnedOfSet =
  | {
      /**
       * `changed`: a set of its name, but of other texts or questions. `fitted, others missing`: this set, but not all others
       * that it was fitted on are at hand as they were.
       */
      readonly kind: "nothing" | "changed" | "fitted, others missing";
    }
  | {
      readonly kind: "fitted";
      /** The confidence stated by a model that was fitted on the other sets alone, by the id of the question. */
      readonly unseen: ReadonlyMap<string, number>;
    };

export interface LearnedFrom {
  /** What the model was fitted on. */
  readonly learned: readonly LearnedSet[];
  /** Of all sets: a model without one is fitted on all others, measured or not. */
  readonly folder: string;
}

/** @param measured  nothing is fitted when none of them was learned from */
export async function learnedOfSets(
  { learned, folder }: LearnedFrom,
  measured: readonly BenchSet[],
): Promise<(set: BenchSet) => LearnedOfSet> {
  const isAsLearned = ({ name, passagesHash, questionsHash }: BenchSet): boolean =>
    learned.some(
      (set) => set.name === name && set.passagesHash === passagesHash && set.questionsHash === questionsHash,
    );
  const present = measured.some(isAsLearned) ? (await readSets(folder, undefined)).filter(isAsLearned) : [];
  const examples = present.length < learned.length ? [] : examplesOf(present);

  return (set) => {
    if (!isAsLearned(set)) return { kind: learned.some(({ name }) => name === set.name) ? "changed" : "nothing" };
    const ofSet = examples.find(({ name }) => name === set.name);
    if (ofSet === undefined) return { kind: "fitted, others missing" };
    const confidences = confidencesUnseen(examples, ofSet);
    return { kind: "fitted", unseen: new Map(set.questions.map(({ id }, at) => [id, confidences[at] ?? 0])) };
  };
}

function examplesOf(sets: readonly BenchSet[]): readonly ExampleSet[] {
  return SETS.flatMap((choice): ExampleSet[] => {
    const set = sets.find(({ name }) => name === choice.name);
    return set === undefined ? [] : [{ ...choice, examples: textExamples(set) }];
  });
}
