/**
 * Numbers that name something: an edition, an article, a notice, a form. A passage without that number speaks of another
 * edition or article, however alike the rest is; a number that only counts (six people, 62 years old) names nothing.
 */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { foldPattern } from "./fold-pattern.ts";

const NAMED: readonly RegExp[] = [
  /(\d{4}) ?(年)?(版|판|년판|edition)/,
  /(?:第|제) ?(\d+) ?(?:条|号|款|项|栏|欄|조|호|항|번)/,
  /(?:no\.?|number|article|art\.|notice|announcement|order|box) ?(\d+)/,
  /(\d+) ?(?:小时|时间|시간|-?hours?)(?=.{0,4}(?:过境|トランジット|경유|transit|visa))/,
].map(foldPattern);

export function namedNumbers(text: string): readonly string[] {
  const folded = foldForSearch(text);
  return NAMED.flatMap(({ source }) =>
    [...folded.matchAll(new RegExp(source, "gu"))].flatMap(([, number]) => number ?? []),
  );
}
