/** A share as it is told in a report: 3.4 %; a dash where there is nothing to take a share of. */
export function percent(share: number): string {
  return Number.isNaN(share) ? "–" : `${(100 * share).toFixed(1)} %`;
}
