/**
 * What was asked back for once is not asked for again: where districts or countries compete, the one that was told earlier
 * in the conversation settles it. Where nothing competes, a question stays as it is.
 *
 * In:  the question, what was retrieved for it, and what was told.
 * Out: both as if the question had named it.
 */
import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import type { Told } from "#src/turn/question/focus.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Candidate, Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { tiedDistricts } from "./tied-districts.ts";
import { onlyNation, tiedNations } from "./tied-nations.ts";

interface Found {
  readonly question: Question;
  readonly retrieval: Retrieval;
}

export function settleFromTold(found: Found, told: Told | undefined): Found {
  return settleNation(settleDistrict(found, told?.district), told?.nation);
}

function settleDistrict({ question, retrieval }: Found, district: string | undefined): Found {
  const tied = tiedDistricts(question, retrieval);
  if (district === undefined || tied.length < 2 || !tied.includes(district)) return { question, retrieval };
  const holds = ({ passage }: Candidate): boolean => passage.district === district || holdsEverywhere(passage.district);
  return { question: { ...question, districts: [district], lacksDistrict: false }, retrieval: keep(retrieval, holds) };
}

function settleNation({ question, retrieval }: Found, nation: Told["nation"]): Found {
  const tied = tiedNations(question, retrieval);
  const told = tied.find(([name]) => name === nation?.[0]);
  if (told === undefined || tied.length < 2) return { question, retrieval };
  const holds = ({ passage }: Candidate): boolean => [told, undefined].includes(onlyNation(passage));
  return { question: { ...question, nations: [told] }, retrieval: keep(retrieval, holds) };
}

function keep(retrieval: Retrieval, holds: (candidate: Candidate) => boolean): Retrieval {
  return { ...retrieval, candidates: retrieval.candidates.filter(holds) };
}
