/**
 * Numbers that name something: an edition, an article, a notice, a form. A passage without that number speaks of another
 * edition or article, however alike the rest is; a number that only counts (six people, 62 years old) names nothing,
 * nor does one that is called.
 */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { foldPattern } from "#src/language/normalise/fold-pattern.ts";

/** The short numbers of the national plan for services to the public: 12345, 12366, 95588. */
const HOTLINE = String.raw`(?:12|95|96)\d{3}(?!\d)`;
const UNITS =
  "%|percent|people|persons?|units?|copies|hours?|(?:working |business |calendar )?days?|weeks?|months?|years?";

const NAMED: readonly RegExp[] = [
  /(\d{4}) ?(年)?(版|판|년판|edition)/,
  /(?:第|제) ?(\d+) ?(?:条|号|款|项|栏|欄|조|호|항|번)/,
  new RegExp(
    String.raw`(?<![a-z]|(?:phone|mobile|fax|hotline|contact) )` +
      String.raw`(?:no\.|(?:article|art\.|notice|announcement|box)(?: no| number)?) ?(?!${HOTLINE})(\d+)(?!\d| ?-?(?:${UNITS})(?![a-z]))`,
  ),
  /(\d+) ?(?:小时|时间|시간|-?hours?)(?=.{0,4}(?:过境|トランジット|경유|transit|visa))/,
].map(foldPattern);

export function namedNumbers(text: string): readonly string[] {
  const folded = foldForSearch(text);
  return NAMED.flatMap(({ source }) =>
    [...folded.matchAll(new RegExp(source, "gu"))].flatMap(([, number]) => number ?? []),
  );
}
