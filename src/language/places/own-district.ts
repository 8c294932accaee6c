/**
 * "Our district": a text that speaks of one and does not say which. What one district does is no answer then, and what
 * some districts do is none either. Such a message is never answered, so a word that only may mean it does not count: a
 * zone (自贸区里), a verb (区分), a district that the rest of the sentence defines ("the district of …"), one asked for
 * (どこの区).
 *
 * Once the district is known, its name takes the place of these wordings, and of nothing beside them: what they stand
 * after (请问, 从) stays.
 */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { foldPattern } from "#src/language/normalise/fold-pattern.ts";

const WORDINGS: readonly RegExp[] = [
  /\b(our|this|my|your) district\b(?!-| (court|people|level))/,
  /\bthe district\b(?!-| (court|people|level|of|with|where|which|that|whose|in which)\b)/,
  /((?<![日版基样])本|我|我们|咱|咱们|你们|这个|所在)区(?![域块分别间位段号])/,
  // 区 is the district only where no noun goes before it (园区, 小区): at the beginning, or after a preposition or 请问.
  /(?<!\p{Script=Han})区里|(?<=[在从由向对问])区里/u,
  /(うち|こちら|わが|ウチ|私たち)の(区|地域)/,
  /((?<!ど)この|その|(?<![担該相])当|同じ)区(?![域分画間別切])/,
  // ハイテク区の, どの区の, 3区の: the district is named, asked for or counted.
  /(?<![\p{Script=Han}\p{Script=Katakana}ーの\w])区の/u,
  // 이 after a letter is a particle: 기업이 지역에.
  /(?<!\p{L})(우리|저희|이) ?(구|지역|동네)(?=$|[\s에의도는가청])/u,
];

const OWN_DISTRICT = new RegExp(WORDINGS.map((wording) => foldPattern(wording).source).join("|"), "u");

export function speaksOfOwnDistrict(text: string): boolean {
  return OWN_DISTRICT.test(foldForSearch(text));
}

/** Finds the wordings themselves, one after another, in folded text. */
export function ownDistrictWordings(): RegExp {
  // A new one each time: a pattern that finds one after another remembers where it is.
  return new RegExp(OWN_DISTRICT, "gu");
}

/**
 * Puts the name of a district wherever a text speaks of "our district", or before a text that does not.
 *
 * @returns folded text
 */
export function nameOwnDistrict(text: string, name: string): string {
  const folded = foldForSearch(text);
  const speaksOfIt = speaksOfOwnDistrict(folded);
  return foldForSearch(speaksOfIt ? folded.replaceAll(ownDistrictWordings(), ` ${name} `) : `${name} ${folded}`);
}
