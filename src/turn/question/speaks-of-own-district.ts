/**
 * Does the message speak of "our district"? Where it does not say which: what one district does is no answer then, and what some
 * districts do is none either.
 */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { foldPattern } from "./fold-pattern.ts";

const OWN_DISTRICT: readonly RegExp[] = [
  /\b(our|this|the|my|your) district\b(?! (court|people))/,
  /(本|我|我们|咱|咱们|你们|这个|所在)区(?!域|块)|区里|你们这/,
  /(うち|こちら|わが|ウチ|私たち)の(区|地域)|(この|当|同じ)区(?!域|分|画)|(^|[^一-龥])区の/,
  /(우리|저희|이) ?(구|지역|동네)(?=$|[\s에의도는가청])/,
].map(foldPattern);

export function speaksOfOwnDistrict(text: string): boolean {
  const folded = foldForSearch(text);
  return OWN_DISTRICT.some((pattern) => pattern.test(folded));
}
