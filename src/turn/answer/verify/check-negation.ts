/**
 * What must be is not said to be needless, what may not be not to be allowed, and the other way round. A clause is compared with the
 * clauses and sentences of the cited sources: where one that contradicts it is nearer than all that do not, it turns its source round.
 */
import type { Check } from "./check.ts";
import { contradicts, isNegative } from "./contradicts.ts";
import { nearest, nearestOf } from "./nearest.ts";
import type { ReadText } from "./read-text.ts";
import type { Said } from "./said.ts";

/** Less near, nothing is told of the same; `check-founded` judges such a clause. */
const NEAR = 0.5;
/** A clause of so few units says too little to be met alone: the sentence around it has to be contradicted as well. */
const FEW_UNITS = 4;

const LIMITS = ["only", "except", "even-if", "all"] as const;

export const checkNegation: Check = (said, cited) => {
  const sentences = cited.flatMap((source) => source.statements());
  const pieces = [...sentences, ...cited.flatMap((source) => source.clauses())];
  const turned = addsLimit(said, sentences) ? said : said.clauses.find((clause) => isTurned(clause, said, pieces));
  return turned && { fault: "negation", detail: turned.text.slice(0, 40) };
};

function isTurned(clause: ReadText, said: Said, pieces: readonly ReadText[]): boolean {
  const isPart = clause.units().size <= FEW_UNITS && said.clauses.length > 1;
  // What is said of the items of a list stands before them.
  if (said.namesMembers && !isNegative(clause.modality())) return false;
  const { opposed = [], others = [] } = Object.groupBy(pieces, (piece) =>
    contradicts(clause.modality(), piece.modality(), said.modality()) ? "opposed" : "others",
  );
  return [clause, ...(isPart ? [said] : [])].every((text) => {
    const opposition = nearest(text, opposed);
    return opposition >= NEAR && opposition > nearest(text, others);
  });
}

/** "Only", "except" and "even if" are told where the source has such a word; only one of two is what "not both" says, and "unless" is "if not". */
function addsLimit(said: Said, sentences: readonly ReadText[]): boolean {
  const isGiven = (...names: readonly ((typeof LIMITS)[number] | "other" | "each")[]): boolean =>
    sentences.some((text) => names.some((name) => text.modality().has(name)));
  return LIMITS.filter((limit) => said.modality().has(limit)).some((limit) => {
    if (limit === "all") return !isGiven("all", "each");
    const closest = nearestOf(said, sentences)?.modality();
    if (limit === "even-if") return !isGiven("even-if") && !closest?.has("need-not");
    if (isGiven("only", "except", "other")) return false;
    return closest === undefined || !(limit === "only" ? isNegative(closest) : closest.has("if-not"));
  });
}
