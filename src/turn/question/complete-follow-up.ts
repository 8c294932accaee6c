/**
 * Makes a follow-up whole: the question it would be had it been asked alone.
 *
 * In:  the follow-up and the text of the question it leans on.
 * Out: folded text. Places and countries take the place of those asked about before; where the follow-up asks something
 *      of the matter, the matter stays and what was asked of it before goes; where it names another matter, what was asked
 *      stays and the matter goes.
 */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { ownDistrictWordings } from "#src/language/places/own-district.ts";
import { recogniseNations } from "#src/language/places/recognise-nations.ts";
import { recogniseDetails } from "./recognise-details.ts";
import type { RecogniseDistricts } from "./recognise-districts.ts";
import { recogniseElsewhere } from "./recognise-elsewhere.ts";
import { recogniseFacets } from "./recognise-facets.ts";
import type { FollowUp } from "./recognise-follow-up.ts";
import { smallWords } from "./small-words.ts";

export function completeFollowUp(followUp: FollowUp, before: string, recogniseDistricts: RecogniseDistricts): string {
  const { places, nations, asks, another } = followUp;
  if (another !== undefined) return foldForSearch(`${another} ${askedOf(foldForSearch(before))}`);
  const placeNames = [recogniseDistricts.names(), recogniseElsewhere.names(), ownDistrictWordings()];
  const moved = swap(swap(foldForSearch(before), placeNames, places), [recogniseNations.names()], nations);
  // Chinese is written without spaces: 工作许可 and 需要什么材料 are one sentence.
  return foldForSearch(asks === undefined ? moved : `${matterOf(moved)} ${asks}`.replaceAll(SPACE_IN_HAN, ""));
}

const SPACE_IN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** Puts new names where the first of the old ones stood, or before the text where none stood. */
function swap(text: string, oldNames: readonly RegExp[], newNames: readonly string[]): string {
  if (newNames.length === 0) return text;
  const put = newNames.join(" ");
  const [first] = oldNames
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .toSorted((one, other) => one.index - other.index);
  if (first === undefined) return `${put} ${text}`;
  const without = (part: string): string => oldNames.reduce((rest, pattern) => rest.replaceAll(pattern, " "), part);
  const after = text.slice(first.index + first[0].length);
  return `${text.slice(0, first.index)}${put}${without(after)}`;
}

/** The wordings of a question that ask, without its matter. */
function askedOf(text: string): string {
  const cues = [recogniseFacets.cues(), recogniseDetails.cues()].flatMap((pattern) => text.match(pattern) ?? []);
  return [...new Set(cues)].join(" ");
}

const RUNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[^\s\p{P}\p{S}]+|\[[a-z-]+\]/gu;

/**
 * What a question is about: its text without the wording that asks, and without the small words left beside it.
 *
 * @param text folded
 */
export function matterOf(text: string): string {
  const { withoutParticles, remainder } = smallWords();
  const runs = text.replaceAll(recogniseFacets.cues(), " ").replaceAll(recogniseDetails.cues(), " ").match(RUNS);
  const matter = (runs ?? [])
    .filter((run) => remainder(run) > 0)
    .map(withoutParticles)
    .join(" ");
  // A question that says nothing but what it asks has no other matter than that.
  return matter === "" ? text : matter;
}
