/** Stands for what was taken out of a text: neither letter nor digit nor space, so it joins with nothing around it. */
export const TAKEN_OUT = "\uFFFC";

/**
 * Takes official names out of texts before they are searched for figures: 12345, 一事全办, 1+1+N.
 *
 * The longest name wins. Latin letters match in any case. A name that begins or ends with a digit is not part of a
 * longer number: 12345 does not excuse 123456.
 */
export function takeOutNames(names: readonly string[]): (text: string) => string {
  const longestFirst = names.filter((name) => name !== "").toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return (text) => text;

  const anyName = longestFirst.map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")).join("|");
  const pattern = new RegExp(`(?<!\\d(?=\\d))(?:${anyName})(?!(?<=\\d)\\d)`, "giu");
  return (text) => text.replaceAll(pattern, TAKEN_OUT);
}
