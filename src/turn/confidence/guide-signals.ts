/** What the words alone cannot know about the first passage: its meaning, its rivals, what of the question is left over. */
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
  // How much of that the passage tells, in any language: the answer to a Korean question may use the Chinese word.
  "mass-told",
  // Share of the question that only the guide's section on what is not known tells: then that may be what is asked.
  "told-of-unknown",
  // What the question calls by a name of the term base and the guide does not speak of.
  "missing-concepts",
  "similarity",
  // Lead of the fused score over the next rival, over the next guide, and how alone the first stands among its rivals:
  // sections of a guide are mistaken for each other most, but a guide whose sections all fit is the right one.
  "lead",
  "guide-lead",
  "alone",
  // How near the best passage comes that speaks of other districts alone, squared: where it is the better one, the matter
  // is one of that district, and the district asked for has nothing of the kind.
  "other-district",
  // 1 when the question asks for a detail (address, phone, hours, money, tariff, rate, count, time) that the passage does not
  // show, …
  "missing-detail",
  // … and when the passage shows it.
  "shown-detail",
  // 1 when it names an edition, an article or a notice by a number that the passage does not have.
  "missing-number",
  // 1 when it asks what will become of one's own case, or what is wise.
  "judgement",
] as const;

/** Beyond this the other district's passage fits better by so much that more says nothing. */
const MOST_BETTER = 1.5;
/** Candidates this much worse than the first, as a share of its score, count for 1/e of it. */
const RIVALRY = 0.1;

/** @param textLogOdds from the text model for the same question */
export function guideSignals(question: Question, retrieval: Retrieval, textLogOdds: number): readonly number[] {
  const [first, ...others] = retrieval.candidates;
  if (first === undefined) return [textLogOdds, ...GUIDE_SIGNALS.slice(1).map(() => 0)];
  const { cover, ofOtherDistrict } = retrieval;
  const { mass } = retrieval.question;
  const rivals = others.filter((other) => isRival(other, first, question));
  const otherGuide = others.find(({ passage }) => passage.guideId !== first.passage.guideId);
  const unit = first.score || 1;
  const shows = showsWhatIsAsked(first.passage, question);
  return [
    textLogOdds,
    Math.log1p(mass),
    question.language === "en" ? 1 : 0,
    Math.log1p(mass) * (cover?.told ?? 0),
    cover?.toldOfUnknown ?? 0,
    cover?.missingConcepts ?? 0,
    first.similarity,
    first.score - (rivals[0]?.score ?? 0),
    first.score - (otherGuide?.score ?? 0),
    aloneness(rivals.map(({ score }) => score / unit)),
    Math.min((ofOtherDistrict?.score ?? 0) / unit, MOST_BETTER) ** 2,
    shows ? 0 : 1,
    shows && question.details.length > 0 ? 1 : 0,
    question.namedNumbers.some((number) => !holdsNumber(first.passage, number)) ? 1 : 0,
    question.wantsJudgement ? 1 : 0,
  ];
}

/**
 * Who asks of a permit what papers it takes is not answered by the section on how long it takes, however many of their
 * words both share: where the first passage is of the kind asked for, sections of its guide of other kinds are no rivals.
 * Nor is what holds for other countries alone a rival of what holds for the one that is named.
 */
function isRival({ passage, nation }: Candidate, first: Candidate, { facets }: Question): boolean {
  if (first.nation === 1 && nation === -1) return false;
  const { guideId, facet } = first.passage;
  return passage.guideId !== guideId || !facets.includes(facet) || facets.includes(passage.facet);
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
