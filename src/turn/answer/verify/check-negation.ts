/**
 * What must be is not said to be needless, what may not be not to be allowed, and the other way round: each clause is compared with
 * the sentences of the cited sources that speak of the same.
 */
import type { Check } from "./check.ts";
import { closestTexts } from "./closest-texts.ts";
import type { ReadText } from "./read-text.ts";
import { MODALITIES, type Modality } from "./read-modality.ts";

/** With fewer of its units met, nothing is close enough to contradict; `check-founded` judges such a clause. */
const CLOSE = 0.5;

/** With so many of its units met, it is the same statement. */
const SAME = 0.85;

const NEGATIVE = ["need-not", "may-not", "not", "not-meant"] as const;

export const checkNegation: Check = (said, cited) => {
  const sentences = cited.flatMap((source) => source.sentences());
  const all = union(sentences);
  for (const limit of ["only", "except"] as const) {
    if (said.modality().has(limit) && !all.has("only") && !all.has("except")) return fault(said);
  }
  const clauses = cited.flatMap((source) => source.clauses());
  for (const clause of said.clauses) {
    const { texts, share } = closestTexts(clause, sentences);
    if (share >= CLOSE && contradicts(clause.modality(), union(texts), said.modality())) return fault(clause);
    if (deniesClause(clause, clauses)) return fault(clause);
  }
  if (isNegative(said.modality())) return undefined;

  const closest = closestTexts(said, sentences);
  if (closest.share < CLOSE || !closest.texts.every((text) => isNegative(text.modality()))) return undefined;
  // The sentence of the source denies something: which of its clauses the reader would take this one for tells what.
  const reversed = said.clauses.find((clause) => {
    const { texts, share } = closestTexts(clause, clauses);
    return share >= CLOSE && texts.every((text) => isDenial(text.modality()));
  });
  return reversed && fault(reversed);
};

/** The source says the same in other clauses than those it denies something in. */
function deniesClause(said: ReadText, clauses: readonly ReadText[]): boolean {
  if (!isNegative(said.modality())) return false;
  const { texts, share } = closestTexts(said, clauses);
  return share >= SAME && !mayDeny(union(texts)) && !union(texts).has("only");
}

function contradicts(said: Modality, given: Modality, whole: Modality): boolean {
  if (said.has("need-not") && !given.has("need-not") && (given.has("must") || !mayDeny(given))) return true;
  if (said.has("may-not") && !given.has("may-not") && given.has("may")) return true;
  if (said.has("may-not") && !mayDeny(given) && !given.has("only")) return true;
  if (said.has("not") && !mayDeny(given)) return true;
  // "This does not mean that they cannot" is not "they cannot".
  if (isNegative(said)) return given.has("not-meant") && !whole.has("not-meant");
  if (said.has("must") && given.has("need-not") && !given.has("must")) return true;
  return said.has("may") && given.has("may-not") && !given.has("may");
}

/** Nothing in it is said in the affirmative. */
function isDenial(given: Modality): boolean {
  return isNegative(given) && !given.has("must") && !given.has("may");
}

/** "Instead of consular legalisation" says that it is not needed. */
function mayDeny(given: Modality): boolean {
  return isNegative(given) || given.has("instead");
}

function isNegative(modality: Modality): boolean {
  return NEGATIVE.some((negative) => modality.has(negative));
}

function union(texts: readonly ReadText[]): Modality {
  return new Set(MODALITIES.filter((name) => texts.some((text) => text.modality().has(name))));
}

function fault(text: ReadText) {
  return { fault: "negation" as const, detail: text.text.slice(0, 40) };
}
