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

/** So few say too little to be met: the sentence around them has to be. */
const FEW_UNITS = 3;

/** Nearer, because it is a clause that is compared with clauses. */
const NEAR = 0.7;

/** With so many of its units met, it is the same statement. */
const SAME = 0.85;

const NEGATIVE = ["need-not", "may-not", "not", "not-meant"] as const;

export const checkNegation: Check = (said, cited) => {
  const sentences = cited.flatMap((source) => source.statements());
  const all = union(sentences);
  for (const limit of ["only", "except"] as const) {
    if (said.modality().has(limit) && !all.has("only") && !all.has("except") && !mayLimit(limit, said, sentences)) {
      return fault(said);
    }
  }
  if (said.modality().has("even-if") && !all.has("even-if")) return fault(said);
  const clauses = cited.flatMap((source) => source.clauses());
  for (const clause of said.clauses) {
    const isShort = clause.units().size <= FEW_UNITS;
    const isPart = isShort && said.clauses.length > 1;
    const isContradicted = [clause, ...(isShort ? [said] : [])].every((text) => {
      const { texts, share } = closestTexts(text, sentences);
      return share >= CLOSE && contradicts(clause.modality(), union(texts), said.modality());
    });
    if (isContradicted && !agrees(clause, clauses)) return fault(clause);
    if (!isPart && (contradictsClause(clause, clauses) || deniesClause(clause, clauses))) return fault(clause);
    if (!said.namesMembers && affirmsClause(clause, clauses, said)) return fault(clause);
  }
  if (isNegative(said.modality()) || said.namesMembers) return undefined;

  const closest = closestTexts(said, sentences);
  if (closest.share < CLOSE || !closest.texts.every((text) => isNegative(text.modality()))) return undefined;
  // The sentence of the source denies something: which of its clauses the reader would take this one for tells what.
  const reversed = said.clauses.find((clause) => {
    const { texts, share } = closestTexts(clause, clauses);
    return share >= CLOSE && texts.every((text) => isDenial(text.modality()));
  });
  return reversed && fault(reversed);
};

/** Only one of two is what "not both" says, and "unless" is "if not". */
function mayLimit(limit: "only" | "except", said: ReadText, sentences: readonly ReadText[]): boolean {
  const closest = union(closestTexts(said, sentences).texts);
  return limit === "only" ? isNegative(closest) : closest.has("if-not");
}

/** A clause of the source says the same with the same negation, though its sentence speaks of more. */
function agrees(said: ReadText, clauses: readonly ReadText[]): boolean {
  const { texts, share } = closestTexts(said, clauses);
  const given = union(texts);
  if (given.has("not-meant")) return false;
  return share >= CLOSE && NEGATIVE.some((negative) => said.modality().has(negative) && given.has(negative));
}

/** It must be, says the sentence; the clauses nearest to it say that it need not, or no longer. */
function contradictsClause(said: ReadText, clauses: readonly ReadText[]): boolean {
  if (!said.modality().has("must") || said.modality().has("ended")) return false;
  const { texts, share } = closestTexts(said, clauses);
  const given = union(texts);
  // "Can be exempted, if they agree" has its conditions.
  if (given.has("must") || given.has("may")) return false;
  return (share >= NEAR && given.has("need-not")) || (share >= CLOSE && given.has("ended"));
}

/** The source says the same in a clause that denies it. */
function affirmsClause(said: ReadText, clauses: readonly ReadText[], whole: ReadText): boolean {
  if (isNegative(whole.modality()) || whole.modality().has("if-not") || said.units().size <= 1) return false;
  const { texts, share } = closestTexts(said, clauses);
  return (
    share >= SAME &&
    texts.every((text) => isDenial(text.modality())) &&
    texts.some((text) => closestTexts(text, [said]).share >= NEAR)
  );
}

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
  // In "if you stay, or your country is not listed", the second clause has lost its "if".
  if (said.has("not") && whole.has("not") && !mayDeny(given)) return true;
  // Who does not file is listed: "who does not file is not listed" denies once more.
  if (said.has("not") && whole.has("if-not") && given.has("if-not") && !isNegative(given)) return true;
  // "This does not mean that they cannot" is not "they cannot".
  if (isNegative(said)) return given.has("not-meant") && !whole.has("not-meant");
  return said.has("may") && given.has("may-not") && !given.has("may");
}

/** Nothing in it is said in the affirmative. */
function isDenial(given: Modality): boolean {
  return isNegative(given) && !given.has("must") && !given.has("may");
}

/** "Instead of consular legalisation" says that it is not needed, and so does "legalisation was abolished". */
function mayDeny(given: Modality): boolean {
  return isNegative(given) || (["instead", "ended", "if-not", "except"] as const).some((name) => given.has(name));
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
