import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { foldPattern } from "./fold-pattern.ts";

/** "Our district", 我们区, うちの区, 우리 구: the question is about one district and does not say which. */
const OWN_DISTRICT = foldPattern(
  /(?<![a-z])(?:our|the|this|my) district(?![a-z])|(?:我们|咱们|咱|我|本|这个?)区|区里|(?:うちの|この|私たちの|当)(?:区|地域)|^区[のでに]|区のほうで|(?:우리|저희|이) ?(?:구|지역|동네)(?!\p{Script=Hangul}{3})|^구[의에]/u,
);

export function speaksOfOwnDistrict(text: string): boolean {
  return OWN_DISTRICT.test(foldForSearch(text));
}
