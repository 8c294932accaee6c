/**
 * Does the message ask to weigh districts against each other: which is fastest, which of two, how they compare? Such words
 * say how the answer is wanted, not of which matter.
 */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { foldPattern } from "#src/language/normalise/fold-pattern.ts";

const WISHES: readonly RegExp[] = [
  /\b(compar(e|es|ed|ison)|(fast|quick|short|slow|long)e(r|st))\b/,
  /\bdistricts?\b.{0,40}\b(fewer|fewest|more|most)\b|\b(fewer|fewest|more|most)\b.{0,40}\bdistricts?\b/,
  /比较|对比|[最更][快短慢长多少]/,
  /比べ|(一番|最も|どちらが|どっちが|より).{0,15}(早|速|短|遅|長|多|少な)/,
  /비교|(가장|제일|더) ?(빠르|빠른|빨|짧|느리|느린|긴|많|적)/,
].map(foldPattern);

export function wantsComparison(text: string): boolean {
  const folded = foldForSearch(text);
  return WISHES.some((wish) => wish.test(folded));
}
