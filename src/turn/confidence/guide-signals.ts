/** What the words alone cannot know about the first passage: its meaning, facet and district beside the question's. */
import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import type { Passage } from "#src/knowledge/knowledge.ts";
import { LANGUAGES } from "#src/language/language.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";

export const GUIDE_SIGNALS = [
  // Log-odds of the text model.
  "text",
  // The raw score knows how long the question is and how rare its words are among our guides: a full match of one common
  // word proves less than one of ten.
  "score-log",
  "similarity",
  // Similarity of the nearest passage of another guide: a question in the middle of what we know has neighbours.
  "neighbourhood",
  // Lead of the fused score over the next passage, be it of the same guide: sections are mistaken for each other most.
  "lead",
  // Shares of the question found in the passage, and of its title found in the question.
  "coverage",
  "title-coverage",
  // Likeness to the most similar sentence, often one of the ways people ask.
  "sentence-match",
  // 1 the facet asked for, 0 none was recognised, -1 another one.
  "facet",
  // 1 the district asked for, 0 the passage holds everywhere, -1 the passage is of one district and the question names none.
  "district",
  // 1 when the question is about a place that is not Qingdao and the passage does not speak of it.
  "elsewhere",
  // 1 when the question asks for a detail (address, phone, hours, money, tariff, rate, count) that the passage does not show.
  "missing-detail",
  // 1 when the passage speaks of a country asked about, -1 when only of others.
  "nation",
] as const;

/** @param textLogOdds from the text model for the same question */
export function guideSignals(question: Question, retrieval: Retrieval, textLogOdds: number): readonly number[] {
  const [first] = retrieval.candidates;
  if (first === undefined) return [textLogOdds, ...GUIDE_SIGNALS.slice(1).map(() => 0)];
  const others = retrieval.candidates.filter(({ passage }) => passage.guideId !== first.passage.guideId);
  return [
    textLogOdds,
    Math.log1p(first.lexical?.score ?? 0),
    first.similarity,
    Math.max(0, ...others.map(({ similarity }) => similarity)),
    first.score - (retrieval.candidates[1]?.score ?? 0),
    first.lexical?.coverage ?? 0,
    first.lexical?.titleCoverage ?? 0,
    first.lexical?.sentenceMatch ?? 0,
    facetSignal(question, first.passage.facet),
    districtSignal(question, first.passage.district),
    question.elsewhere.some((names) => !speaksOf(first.passage, names)) ? 1 : 0,
    question.details.some((detail) => !SHOWS_DETAIL[detail](first.passage, question)) ? 1 : 0,
    first.nation,
  ];
}

function facetSignal(question: Question, facet: Question["facets"][number]): number {
  if (question.facets.length === 0) return 0;
  return question.facets.includes(facet) ? 1 : -1;
}

function districtSignal(question: Question, district: string): number {
  if (question.districts.includes(district)) return 1;
  return holdsEverywhere(district) ? 0 : -1;
}

function speaksOf(passage: Passage, names: readonly string[]): boolean {
  return LANGUAGES.some((language) => names.some((name) => passage.prose[language].body.includes(name)));
}

// The number of a house, not of a decree (令第95号), a notice (12号公告), a seal (2号公章) or a metro line.
const HOUSE_NUMBER = /(?<![第\d〕\])）])\d+号(?![令文线]|公告|公章|通知)/;
const FLOOR = /[一二三四五六七八九十\d]+(?:楼|层(?![次级面]))/;
// Sections on what is not known send people to a public hotline (city, immigration, customs): not the number asked for.
const PHONE_NUMBER = /(?<!\d)(?!(?:12345|12367|12360)(?!\d))\d{5,}/;
const HOTLINE = /(?<!\d)(?:12345|12367|12360)(?!\d)/;
const ASKS_FOR_HOTLINE = /(?<!\d)(?:12345|12367|12360)(?!\d)|hot ?line|热线|熱線|ホットライン|핫라인/i;
const DATE = /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?/g;

// Read from the Chinese prose, which every passage has and in which addresses and amounts have one shape.
const SHOWS_DETAIL: Readonly<Record<Question["details"][number], (passage: Passage, question: Question) => boolean>> = {
  address: ({ prose }) => HOUSE_NUMBER.test(prose.zh.body) || FLOOR.test(prose.zh.body),
  phone: ({ prose }, { text }) =>
    PHONE_NUMBER.test(prose.zh.body) || (ASKS_FOR_HOTLINE.test(text) && HOTLINE.test(prose.zh.body)),
  hours: ({ prose }) => /\d{1,2}:\d{2}/.test(prose.zh.body),
  money: ({ facet, prose }) => facet === "cost" || /元|免费/.test(prose.zh.body),
  // No guide gives the rate of a product.
  tariff: ({ facet }) => facet === "cost",
  rate: ({ prose }) => prose.zh.body.includes("%"),
  count: ({ prose }) => /\d/.test(prose.zh.body.replaceAll(DATE, "")),
};
