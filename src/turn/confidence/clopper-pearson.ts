/**
 * The largest error rate that is still plausible after seeing `wrong` errors in `total` trials: the one-sided upper
 * Clopper-Pearson bound. If the true rate were above it, so few errors would have been seen with probability at most
 * 1 - level.
 *
 * Source: Clopper & Pearson, The use of confidence or fiducial limits illustrated in the case of the binomial (1934).
 *
 * @param level 0 to 1, for instance 0.9
 * @returns 0 to 1; 1 when nothing was seen or everything was wrong
 */
export function upperErrorBound(wrong: number, total: number, level: number): number {
  if (total === 0 || wrong >= total) return 1;
  let low = wrong / total;
  let high = 1;
  // Fifty halvings leave an error of about 1e-15.
  for (let step = 0; step < 50; step++) {
    const rate = (low + high) / 2;
    if (chanceOfAtMost(wrong, total, rate) > 1 - level) low = rate;
    else high = rate;
  }
  return high;
}

/** Binomial distribution function, summed in logarithms so that large totals do not overflow. */
function chanceOfAtMost(wrong: number, total: number, rate: number): number {
  let logChoose = 0;
  let chance = 0;
  for (let k = 0; k <= wrong; k++) {
    if (k > 0) logChoose += Math.log((total - k + 1) / k);
    chance += Math.exp(logChoose + k * Math.log(rate) + (total - k) * Math.log1p(-rate));
  }
  return chance;
}
