import { upperErrorBound } from "#src/turn/confidence/clopper-pearson.ts";

/** Given answers, and how many of them are wrong. */
export interface Answers {
  readonly answered: number;
  readonly wrong: number;
}

export interface RiskBound {
  /** The largest share of wrong answers that is still plausible, 0 to 1: what can be said of these answers, … */
  readonly share: number;
  /** … which is the bound of all answers when there are too few of these. */
  readonly isPooled: boolean;
  /** What these say by themselves, however few they are; 1 without any. */
  readonly alone: number;
}

/**
 * The upper Clopper-Pearson bound of the share of wrong answers. It holds as it is, without a correction for having chosen:
 * the threshold was chosen on other questions (Angelopoulos et al., Learn then Test, 2021).
 *
 * Where so few were answered that not even a faultless record would show the risk, the bound of all answers is taken.
 */
export function riskBound(
  own: Answers,
  all: Answers,
  { risk, level }: { readonly risk: number; readonly level: number },
): RiskBound {
  const alone = upperErrorBound(own.wrong, own.answered, level);
  const isPooled = own.answered < all.answered && upperErrorBound(0, own.answered, level) > risk;
  return { share: isPooled ? upperErrorBound(all.wrong, all.answered, level) : alone, isPooled, alone };
}
