/**
 * What was asked back for once is not asked for again: where districts or countries compete, or the city's passage only
 * sums up districts, the one that was told earlier in the conversation settles it. Elsewhere a question stays as it is.
 *
 * In:  the question, what was retrieved for it, what was told, and how to search again.
 * Out: both as if the question had named it: it does, and what is said of the first passage and of those left out is of a
 *      search for it.
 */
import type { District, Passage } from "#src/knowledge/knowledge.ts";
import { nameOwnDistrict } from "#src/language/places/own-district.ts";
import { placeName } from "#src/language/places/place-name.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Told } from "#src/turn/question/focus.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { RecogniseDistricts } from "#src/turn/question/recognise-districts.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { competingDistricts } from "./competing-districts.ts";
import type { Found } from "./found.ts";
import { onlyNation, tiedNations } from "./tied-nations.ts";

export interface SettleParts {
  readonly districts: readonly District[];
  readonly recogniseDistricts: RecogniseDistricts;
  /** @param mayAnswer false for passages that the settled question rules out */
  readonly searchAgain: (question: Question, mayAnswer?: (passage: Passage) => boolean) => Promise<Retrieval>;
}

export async function settleFromTold(found: Found, told: Told | undefined, parts: SettleParts): Promise<Found> {
  const ofDistrict = await settleDistrict(found, told?.district, parts);
  return settleNation(ofDistrict, told?.nation, parts);
}

async function settleDistrict(
  { question, retrieval }: Found,
  told: string | undefined,
  parts: SettleParts,
): Promise<Found> {
  const { ids } = competingDistricts(question, retrieval, parts);
  const district = parts.districts.find(({ id }) => id === told);
  if (district === undefined || ids.length < 2 || !ids.includes(district.id)) return { question, retrieval };
  const text = nameOwnDistrict(question.text, district.name[question.language]) as RedactedText;
  const settled = { ...question, text, districts: [district.id], lacksDistrict: false };
  return { question: settled, retrieval: await parts.searchAgain(settled) };
}

async function settleNation(
  { question, retrieval }: Found,
  nation: Told["nation"],
  { searchAgain }: SettleParts,
): Promise<Found> {
  const tied = tiedNations(question, retrieval);
  const told = tied.find(([name]) => name === nation?.[0]);
  if (told === undefined || tied.length < 2) return { question, retrieval };
  const settled = { ...question, text: naming(placeName(told, question.language), question), nations: [told] };
  // Another country's section may still fit the words better.
  const mayAnswer = (passage: Passage): boolean => [told, undefined].includes(onlyNation(passage));
  return { question: settled, retrieval: await searchAgain(settled, mayAnswer) };
}

/** The models know questions that name the place they are about: without its name every passage fits less. */
function naming(name: string, { text }: Question): RedactedText {
  return `${name} ${text}` as RedactedText;
}
