/**
 * Signals that the first passage answers, read from the words alone: they mean the same on any corpus in any of the four
 * languages, so the command `rank` uses them on corpora nobody has labelled. What each is worth: docs/design/confidence.md.
 */
import type { QuestionMass } from "#src/turn/retrieval/question-terms.ts";
import type { QuestionWords } from "#src/turn/retrieval/question-words.ts";
import type { LexicalHit } from "#src/turn/retrieval/second-look.ts";
import { answerForm } from "./answer-form.ts";
import { asksForFigure } from "./asks-for-figure.ts";
import { lacksFigure } from "./lacks-figure.ts";
import { wholeWordsHeld } from "./whole-words-held.ts";

export const TEXT_SIGNALS = [
  // Score per unit of the question's idf mass: how much of what was asked is there, and how densely. In logarithm, because
  // the first half of a question says more than the second.
  "score-per-mass",
  // The same, more for a long question: half of twenty terms in one passage is less of a chance than half of two.
  "score-of-length",
  // How many numbers and Latin words the question has: to find half of ten words is less of a chance than half of two.
  // Characters are not counted, since the pairs of a long question in them are largely its grammar.
  "latin-words",
  // Numbers, Latin words, katakana: one that is missing usually means another case.
  "name-coverage",
  // Share of the question covered by words, not characters: 0 for one in characters alone. Words are found or not,
  // characters by half, so that the same coverage means less of them.
  "word-coverage",
  // … And the share of the words in characters that stand there whole.
  "whole-words",
  // Lead over the next passage, per mass. Passages of the same text count: one of them may hold the answer instead.
  "margin",
  // Lead of its best sentence over that of any passage of another text, as shares of the question.
  "sentence-lead",
  // Share of the ten best that score at least half as much: where many fit, none was written for the question. …
  "crowd",
  // … But one that leads many is the best of those that speak of the matter.
  "crowd-margin",
  // Coverage of a title that no other passage has: such a title names the passage, others only its subject. It says more
  // the more passages have such a title: where all have, the question could have named any.
  "own-title-coverage",
  "own-title",
  "asks-for-figure",
  // 1 when it asks for a figure and the passage has none but those of the question.
  "lacks-figure",
  // The lead again, for or against the form of an answer: a lead without the form is a likeness of words alone.
  "form-margin",
] as const;

export interface TextEvidence {
  /** The question as it was asked. */
  readonly asked: string;
  readonly question: QuestionMass;
  readonly words: QuestionWords;
  /** Share (0 to 1) of all passages that have a title no other has. */
  readonly ownTitles: number;
  /** The passage that came first; undefined when nothing was found by its words. */
  readonly first: FirstPassage | undefined;
  /** What else came among the first ten, in any order. */
  readonly others: readonly OtherPassage[];
}

export interface FirstPassage {
  readonly hit: LexicalHit;
  readonly text: string;
  /** It has a title, and no other passage has the same. */
  readonly hasOwnTitle: boolean;
}

export interface OtherPassage {
  readonly hit: LexicalHit;
  /** Part of the same text (guide, or title in `rank`) as the first: it speaks of the same matter, and is no rival. */
  readonly isOfSameText: boolean;
}

const CROWD_SIZE = 10;
const CROWD_SHARE = 0.5;
/** Keeps the logarithm of a share finite; about a tenth of what an answerable question has. */
const LEAST_SHARE = 0.05;

/** @returns one number per name in TEXT_SIGNALS; all evidence for a passage 0 when nothing was found */
export function textSignals({ asked, question, words, ownTitles, first, others }: TextEvidence): readonly number[] {
  const { mass } = question;
  const hit = first?.hit;
  const score = hit?.score ?? 0;
  const perMass = (value: number): number => (mass === 0 ? 0 : value / mass);
  let next = 0;
  let rivalSentence = 0;
  let crowded = 0;
  for (const { hit: other, isOfSameText } of others) {
    next = Math.max(next, other.score);
    if (!isOfSameText) rivalSentence = Math.max(rivalSentence, other.sentenceCoverage);
    if (other.score > score * CROWD_SHARE) crowded += 1;
  }
  const margin = perMass(Math.max(0, score - next));
  const crowd = crowded / CROWD_SIZE;
  const ownTitle = first?.hasOwnTitle === true ? 1 : 0;
  return [
    Math.log(perMass(score) + LEAST_SHARE),
    perMass(score) * Math.log1p(mass),
    Math.log1p(words.latinWords),
    hit?.nameCoverage ?? 0,
    hit?.wordCoverage ?? 0,
    first === undefined ? 0 : wholeWordsHeld(words.wholeWords, first.text),
    margin,
    (hit?.sentenceCoverage ?? 0) - rivalSentence,
    crowd,
    crowd * margin,
    ownTitle * (ownTitles * (hit?.titleCoverage ?? 0)) ** 2,
    ownTitle,
    asksForFigure(asked) ? 1 : 0,
    first !== undefined && lacksFigure(asked, first.text) ? 1 : 0,
    first === undefined ? 0 : answerForm(asked, first.text) * margin,
  ];
}
