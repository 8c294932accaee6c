export interface SetChoice {
  readonly name: string;
  /** How much its questions count together in the fit; 0 for a set that is only judged. */
  readonly weight: number;
  /** Which passages answer was judged one by one; otherwise only whether a question has an answer at all. */
  readonly isExact: boolean;
}

/** The licence of this set forbids derivatives: nothing is learned from it, and its texts are not altered. */
export const NO_DERIVATIVES = "ko";

/**
 * The public question sets, each of which counts as much as another whatever its size. The human-judged ones are learned at a third: their near passages hold all words but the
 * answer, which words alone seldom tell, and more of them costs the others. Those across languages are left alone.
 */
export const SETS: readonly SetChoice[] = [
  { name: "ja", weight: 1, isExact: true },
  { name: "zh", weight: 1, isExact: true },
  { name: NO_DERIVATIVES, weight: 0, isExact: true },
  { name: "en", weight: 1, isExact: true },
  { name: "gov-ko", weight: 1, isExact: true },
  { name: "gov-zh", weight: 1, isExact: true },
  { name: "gov-en-faq", weight: 1, isExact: true },
  { name: "nomiracl-en", weight: 0.3, isExact: false },
  { name: "nomiracl-zh", weight: 0.3, isExact: false },
  { name: "nomiracl-ja", weight: 0.3, isExact: false },
  { name: "nomiracl-ko", weight: 0.3, isExact: false },
];
