/**
 * The extractive composer: answers in the guides' own words, each statement with its citation.
 *
 * In:  candidates that were decided to be good enough, best first.
 * Out: an Answer. It writes nothing of its own but notes about the source: how old it is, how sure, how official.
 */
import type { Fact, Guide, Knowledge, Passage } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import type { Translate } from "#src/language/translate.ts";
import type { Answer, Cited, NextStep } from "#src/turn/outcome.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Candidate } from "#src/turn/retrieval/retrieve.ts";
import { cite, citeParagraphs } from "./cite-paragraphs.ts";
import { sourceNotes } from "./source-notes.ts";

export interface Composition {
  readonly question: Question;
  /** Best first; the first one is answered from. */
  readonly candidates: readonly [Candidate, ...Candidate[]];
  readonly knowledge: Knowledge;
  readonly translate: Translate;
  /** YYYY-MM-DD in Beijing. */
  readonly today: string;
}

const MOST_NEXT_STEPS = 3;
/** A second section is added only when it is nearly as good as the first. */
const NEARLY_AS_GOOD = 0.8;

export function composeExtractive({ question, candidates, knowledge, translate, today }: Composition): Answer {
  const passages = choosePassages(question, candidates);
  const cited = passages.map((passage, at) => ({ n: at + 1, passage }));
  const guides = new Map(knowledge.guides.map((guide) => [guide.id, guide]));
  const paragraphs = cited.flatMap(({ n, passage }) => [
    ...citeParagraphs(passage.prose[question.language].body, n),
    ...sourceNotes(passage, knowledge, { translate, language: question.language, today }).map((note) => cite(note, n)),
  ]);
  return {
    text: [...paragraphs, translate("turn:guidance")].join("\n\n"),
    citations: cited,
    facts: uniqueFacts(passages.flatMap((passage) => factsOf(passage, guides.get(passage.guideId)))),
    nextSteps: nextSteps(cited, knowledge, question.language),
    label: passages.some(({ guideId }) => guides.get(guideId)?.machineDrafted.includes(question.language) === true)
      ? "machine-translated"
      : "quoted-from-guides",
  };
}

/** The best passage, and one more of the same guide when the question asks for two kinds of answer. */
function choosePassages(question: Question, [first, ...rest]: Composition["candidates"]): readonly Passage[] {
  const second = rest.find(
    ({ passage, score }) =>
      passage.guideId === first.passage.guideId &&
      passage.facet !== first.passage.facet &&
      question.facets.includes(passage.facet) &&
      question.facets.includes(first.passage.facet) &&
      score >= first.score * NEARLY_AS_GOOD,
  );
  return second === undefined ? [first.passage] : [first.passage, second.passage];
}

/** The figures a passage rests on; a figure told only in passing (the year of the notice) is not one of them. */
function factsOf(passage: Passage, guide: Guide | undefined): readonly Fact[] {
  return (guide?.facts ?? []).filter(
    (fact) => passage.factIds.includes(fact.id) && fact.refs.some((ref) => passage.refs.includes(ref)),
  );
}

function uniqueFacts(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}

/** Other sections of the guide; one on what is not known would only lead to a person. */
function nextSteps(cited: readonly Cited[], knowledge: Knowledge, language: Language): readonly NextStep[] {
  const shown = new Set(cited.map(({ passage }) => passage.id));
  const guideId = cited[0]?.passage.guideId;
  return knowledge.passages
    .filter(({ id, guideId: guide, facet }) => guide === guideId && !shown.has(id) && facet !== "unknown")
    .slice(0, MOST_NEXT_STEPS)
    .map(({ prose, guideId: guide }) => ({ guideId: guide, question: prose[language].heading }));
}
