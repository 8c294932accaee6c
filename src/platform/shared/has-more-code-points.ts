/** Is a text longer than a limit in code points? 𠮷 is one, where `String.length` says two. */
export function hasMoreCodePoints(text: string, limit: number): boolean {
  // A code point is one or two code units, so most texts need no counting.
  if (text.length <= limit) return false;
  return text.length > 2 * limit || [...text].length > limit;
}
