/** The smallest of the values that at least this share of them, 0 to 1, does not exceed (nearest rank). NaN for no values. */
export function percentile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)] ?? Number.NaN;
}
