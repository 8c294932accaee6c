/**
 * The edit distance of two texts: how many characters (code points) have to be put in, taken out or replaced at least to make
 * one of the other. A diff would tell which, and takes a hundred times as long where a text was written anew.
 */
export function countEdits(from: string, to: string): number {
  const target = [...to];
  /** From as much of `from` as was read, to each beginning of `to`. */
  let distances = Array.from({ length: target.length + 1 }, (_, at) => at);
  for (const character of from) {
    let [diagonal = 0] = distances;
    let left = diagonal + 1;
    const next = [left];
    target.forEach((wanted, at) => {
      const above = distances[at + 1] ?? 0;
      left = Math.min(character === wanted ? diagonal : diagonal + 1, above + 1, left + 1);
      diagonal = above;
      next.push(left);
    });
    distances = next;
  }
  return distances.at(-1) ?? 0;
}
