/**
 * Where labels go that want to be at these heights but must not overlap: in the same order, at least a step apart, as
 * near as they can be from top to bottom, and pushed up again where they would leave the bottom.
 */
export function placeLabels(
  wanted: readonly number[],
  { step, top, bottom }: { readonly step: number; readonly top: number; readonly bottom: number },
): readonly number[] {
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let least = top;
  for (const at of order) {
    placed[at] = Math.max(least, placed[at] ?? 0);
    least = placed[at] + step;
  }
  let most = bottom;
  for (const at of order.toReversed()) {
    placed[at] = Math.min(most, placed[at] ?? 0);
    most = placed[at] - step;
  }
  return placed;
}
