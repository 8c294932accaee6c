/**
 * The ways in which the editors expect a passage to be asked for are its heading and the questions under `asked`. They say
 * what it was written to answer; its body also speaks of what it only touches on.
 */
import type { Language } from "#src/language/language.ts";
import type { Passage, PassageProse } from "#src/knowledge/knowledge.ts";
import type { LexicalIndex } from "./lexical-index.ts";
import { type AskedTerms, readQuestion } from "./question-terms.ts";

export interface PhrasingRivals {
  readonly passage: Passage;
  /** What else was found, in any order. */
  readonly others: readonly Passage[];
}

/**
 * How much nearer a question comes to a phrasing of the passage than to one of any other, as a share of the nearer of the
 * two: above 0 when the passage's is the nearer, below when another's is; about 0 when none comes near. -1 to 1.
 *
 * Phrasings of the question's language count alone.
 */
export type PhrasingLead = (asked: AskedTerms & { readonly language: Language }, rivals: PhrasingRivals) => number;

/**
 * Nearness that says nothing yet: keeps the lead small where no phrasing comes near. How small hardly matters: from 0.02 to
 * 0.4, questions that the folds have not seen are judged alike (AURC 0.0606 to 0.0607, fit and dev).
 */
const CHANCE = 0.1;

interface Phrasing {
  readonly ids: readonly number[];
  /** Idf mass of all its terms. */
  readonly mass: number;
}

/** Reads the phrasings of a passage when it is first found, and keeps them: there are few to a passage, in each language. */
export function createPhrasingLead(lexical: LexicalIndex): PhrasingLead {
  const kept = new WeakMap<PassageProse, readonly Phrasing[]>();
  const phrasingsOf = (prose: PassageProse): readonly Phrasing[] => {
    const known = kept.get(prose);
    if (known !== undefined) return known;
    const { title, heading, asked } = prose;
    const phrasings = [...asked, heading, `${title} ${heading}`].map((phrase): Phrasing => {
      const { spine, question } = readQuestion(lexical, phrase, undefined);
      return { ids: spine.map(({ id }) => id), mass: question.mass };
    });
    kept.set(prose, phrasings);
    return phrasings;
  };

  return ({ language, spine, question }, { passage, others }) => {
    const idfOf = new Map(spine.map(({ id, idf }) => [id, idf]));
    const nearestOf = ({ prose }: Passage): number =>
      Math.max(...phrasingsOf(prose[language]).map((phrasing) => nearness(idfOf, question.mass, phrasing)));
    const own = nearestOf(passage);
    const rival = Math.max(0, ...others.map(nearestOf));
    return (own - rival) / (Math.max(own, rival) + CHANCE);
  };
}

/** Weighted Jaccard similarity: idf mass of the terms both have, as a share of that of the terms either has; 0 to 1. */
function nearness(idfOf: ReadonlyMap<number, number>, mass: number, phrasing: Phrasing): number {
  const shared = phrasing.ids.reduce((sum, id) => sum + (idfOf.get(id) ?? 0), 0);
  const either = mass + phrasing.mass - shared;
  return either === 0 ? 0 : shared / either;
}
