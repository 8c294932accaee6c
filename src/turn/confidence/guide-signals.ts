/** What the words alone cannot know about the first passage: its meaning, its rivals, what of the question is left over. */
import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Candidate, Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { showsWhatIsAsked } from "./shows-detail.ts";

export const GUIDE_SIGNALS = [
  // Log-odds of the text model.
  "text",
  // How much there is to go by: a full match of one common word proves less than one of ten rare ones.
  "mass",
  // 1 in English: there mass is counted in words, elsewhere in pairs of characters, of which there are more.
  "in-words",
  // Share of that which the passage tells, in any language: the answer to a Korean question may use the Chinese word.
  "told",
  // How little that is, where it is not most of the question: who asks for a rare word among others ("my cat is ill") finds
  // the one passage that has it, and nothing else speaks for that passage. In logarithm of the mass.
  "told-little",
  // How much nearer the question comes to the heading or a question listed for it than to those of any other passage found.
  "phrasing-lead",
  // Share of the question that only the guide's section on what is not known tells: then that may be what is asked.
  "told-of-unknown",
  // What the question calls by a name of the term base and the guide does not speak of.
  "missing-concepts",
  // How near the passage is in meaning, by the latent space of the guides: other words may say what is asked.
  "similarity",
  // How alone the first passage stands among all that were found.
  "alone",
  // How near the best passage comes that speaks of other districts alone, squared: where it is the better one, the matter
  // is one of that district, and the district asked for has nothing of the kind.
  "other-district",
  // 1 when the question names a district: what is found is then of that district, and of its matters few are alike.
  "names-district",
  // 1 when the question asks for a detail (address, phone, hours, money, tariff, rate, count, time) that the passage does not
  // show.
  "missing-detail",
  // 1 when it names an edition, an article or a notice by a number that the passage does not have.
  "missing-number",
  // Logarithm of the passage's length: a long one tells more of what it is found for.
  "length",
  // 1 when the passage tells something of the past: who asks mostly wants to know what holds today.
  "old",
  // 1 when the question asks what will become of one's own case, or what is wise.
  "judgement",
  // 1 when it is of a matter in which a person is always offered: what to do then, the guides hardly ever say.
  "sensitive",
] as const;

/**
 * In logarithm; a question of less is no less sure: who names a guide and nothing else ("What is RCEP?") asks for it. The
 * mass of three rare words. Questions that the folds have not seen are judged alike up to here (AURC 0.0602 without,
 * 0.0606 with it, fit and dev) and worse from 4 on (0.0608, at 4.5 0.0613).
 */
const LEAST_MASS = 3.5;
/** As much of a question is told that what it leaves out says nothing any more. */
const MOSTLY_TOLD = 0.6;
/** Beyond this the other district's passage fits better by so much that more says nothing. */
const MOST_BETTER = 1.5;
/** Candidates this much worse than the first, as a share of its score, count for 1/e of it. */
const RIVALRY = 0.1;

/** @param textLogOdds from the text model for the same question */
export function guideSignals(question: Question, retrieval: Retrieval, textLogOdds: number): readonly number[] {
  const [first, ...others] = retrieval.candidates;
  if (first === undefined) return [textLogOdds, ...GUIDE_SIGNALS.slice(1).map(() => 0)];
  const { cover, phrasingLead, ofOtherDistrict } = retrieval;
  const { passage } = first;
  const rivals = others.filter((other) => isRival(other, first, question));
  const unit = first.score || 1;
  return [
    textLogOdds,
    Math.max(LEAST_MASS, Math.log1p(retrieval.question.mass)),
    question.language === "en" ? 1 : 0,
    cover?.told ?? 0,
    toldLittle(retrieval),
    phrasingLead ?? 0,
    cover?.toldOfUnknown ?? 0,
    cover?.missingConcepts ?? 0,
    first.similarity,
    aloneness(rivals.map(({ score }) => score / unit)),
    Math.min((ofOtherDistrict?.score ?? 0) / unit, MOST_BETTER) ** 2,
    question.districts.length > 0 ? 1 : 0,
    showsWhatIsAsked(passage, question) ? 0 : 1,
    question.namedNumbers.some((number) => !holdsNumber(passage, number)) ? 1 : 0,
    // In Chinese, which every passage has.
    Math.log1p(passage.prose.zh.body.length),
    passage.statuses.includes("old") ? 1 : 0,
    question.wantsJudgement ? 1 : 0,
    question.isSensitive ? 1 : 0,
  ];
}

/**
 * What holds for other countries alone is no rival of what holds for the one that is named. Nor is what another district has
 * of the same matter, where none is named: then the matter is clear, and the district is asked back for. Nor do two
 * passages that say what is not known contradict each other.
 */
function isRival({ passage, nation }: Candidate, first: Candidate, { districts }: Question): boolean {
  const isOfOtherNation = first.nation === 1 && nation === -1;
  const isOfOtherDistrict =
    districts.length === 0 &&
    passage.district !== first.passage.district &&
    !holdsEverywhere(passage.district) &&
    !holdsEverywhere(first.passage.district);
  const isAsUnknown = first.passage.facet === "unknown" && passage.facet === "unknown";
  return !isOfOtherNation && !isOfOtherDistrict && !isAsUnknown;
}

/** How far what is told stays below the least mass, 0 when most of the question is told. */
function toldLittle({ cover, question }: Retrieval): number {
  if (cover === undefined || cover.told >= MOSTLY_TOLD) return 0;
  return Math.max(0, LEAST_MASS - Math.log1p(cover.told * question.mass));
}

/**
 * @param shares scores of the others as shares of the first's
 * @returns 1 when nothing else comes near, 1/n when n are as good
 */
function aloneness(shares: readonly number[]): number {
  return 1 / shares.reduce((sum, share) => sum + Math.exp((share - 1) / RIVALRY), 1);
}

function holdsNumber({ prose }: Passage, number: string): boolean {
  const whole = new RegExp(`(?<!\\d)${number}(?!\\d)`);
  return whole.test(`${prose.zh.title} ${prose.zh.heading} ${prose.zh.body}`);
}
