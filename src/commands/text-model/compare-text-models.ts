/**
 * May a text model take the place of the one that is there? Each was judged set by set, by models that were fitted on all
 * other sets: weights that have seen a question say nothing of the next one. What the one there did so stands beside its
 * weights, so that it can be compared whatever signals it has, on the sets whose files are still the same. The new one is
 * worse when, on average over these,
 *
 * - its AUROC of what has an answer is lower, or
 * - its AURC is larger, over the sets that say which passages answer,
 *
 * by more than a rounding of the tables.
 */
import type { LearnedSet, TextModel, UnseenFigures } from "#src/turn/confidence/text-model.ts";

/** Less than the tables show of a set. */
const ROUNDING = 0.001;
const DIGITS = 4;

export interface TextComparison {
  /** Names of the sets both were judged on; where there is none they cannot be compared. */
  readonly comparedOn: readonly string[];
  /** In words, for whoever started the command; empty when it may be adopted. */
  readonly objections: readonly string[];
}

export function compareTextModels(there: TextModel, offered: TextModel): TextComparison {
  const pairs = offered.sets.flatMap((set): Pair[] => {
    const same = there.sets.find((other) => isSame(other, set));
    // A file from before these figures stood in it has none.
    return same?.unseen === undefined ? [] : [{ name: set.name, there: same.unseen, offered: set.unseen }];
  });
  const objections: string[] = [];
  const auroc = meanOf(pairs, ({ aurocAnswerable }) => aurocAnswerable);
  if (auroc.offered < auroc.there - ROUNDING) objections.push(`AUROC answerable is lower: ${shown(auroc)}`);
  const aurc = meanOf(pairs, (figures) => figures.aurc);
  if (aurc.offered > aurc.there + ROUNDING) objections.push(`AURC is larger: ${shown(aurc)}`);
  return { comparedOn: pairs.map(({ name }) => name), objections };
}

interface Pair {
  readonly name: string;
  readonly there: UnseenFigures;
  readonly offered: UnseenFigures;
}

interface Means {
  readonly there: number;
  readonly offered: number;
}

function isSame(some: LearnedSet, other: LearnedSet): boolean {
  return (
    some.name === other.name && some.passagesHash === other.passagesHash && some.questionsHash === other.questionsHash
  );
}

/** Over the sets of which both have the figure; NaN where there is none, which is neither lower nor larger. */
function meanOf(pairs: readonly Pair[], figure: (figures: UnseenFigures) => number | null): Means {
  const both = pairs.flatMap((pair): Means[] => {
    const [there, offered] = [figure(pair.there), figure(pair.offered)];
    return there === null || offered === null ? [] : [{ there, offered }];
  });
  const mean = (read: (means: Means) => number): number =>
    both.reduce((sum, means) => sum + read(means), 0) / both.length;
  return { there: mean(({ there }) => there), offered: mean(({ offered }) => offered) };
}

function shown({ there, offered }: Means): string {
  return `${offered.toFixed(DIGITS)} where it was ${there.toFixed(DIGITS)}`;
}
