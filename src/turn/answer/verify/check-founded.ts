/** What the sentence speaks of, its sources speak of: invented steps and conditions bring words of their own. */
import type { PerLanguage } from "#src/language/language.ts";
import type { Check } from "./check.ts";
import type { ReadText } from "./read-text.ts";
import { saysNothing } from "./says-nothing.ts";

/** Lowest share (0 to 1) of a sentence's units, and of one clause's, that the cited sources hold. From the fit half of test/evals/verification. */
const SENTENCE: PerLanguage<number> = { zh: 0.5, en: 0.5, ja: 0.5, ko: 0.5 };
const CLAUSE: PerLanguage<number> = { zh: 0.3, en: 0.3, ja: 0.3, ko: 0.3 };
/** Of so few, one other word is a large share. */
const FEW_UNITS = 3;
/** A clause of so many, none of which its sources have, is not theirs; a single one may be a word for theirs. */
const TELLING_UNITS = 2;

/** In another order the same characters make other pairs, and beside another word one makes a pair, so these are half as good. */
const PAIR = /^(?:\p{Script=Han}{1,2}|\p{Script=Hangul}{2})$/u;
const PAIR_CREDIT = 0.5;

export const checkFounded: Check = (said, cited, { language }) => {
  if (saysNothing(said, cited, language)) return { fault: "unfounded", detail: said.sentence.slice(0, 40) };
  const given = cited.map((source) => source.units());
  const texts = cited.map(({ plain }) => plain);
  const credit = (unit: string): number => {
    if (given.some((source) => source.has(unit))) return 1;
    const isPair = PAIR.test(unit) && texts.some((plain) => [...unit].every((character) => plain.includes(character)));
    return isPair ? PAIR_CREDIT : 0;
  };
  const held = (text: ReadText): number => {
    const units = [...text.claims()];
    return units.length === 0 ? 1 : units.reduce((sum, unit) => sum + credit(unit), 0) / units.length;
  };
  const lowest = said.claims().size > FEW_UNITS ? SENTENCE[language] : CLAUSE[language];
  if (held(said) < lowest) return { fault: "unfounded", detail: said.text.slice(0, 40) };
  const clause = said.clauses.find((piece) => {
    const { size } = piece.claims();
    return size > FEW_UNITS ? held(piece) < CLAUSE[language] : size >= TELLING_UNITS && held(piece) === 0;
  });
  return clause && { fault: "unfounded", detail: clause.text.slice(0, 40) };
};
