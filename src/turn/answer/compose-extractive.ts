/**
 * The extractive composer: answers in the guides' own words, each statement with its citation.
 *
 * In:  candidates that were decided to be good enough, best first.
 * Out: an Answer. It writes nothing of its own but notes: about the source (how old it is, how sure, how official) and
 *      about the time a passage holds.
 */
import { factsTold } from "#src/knowledge/facts-told.ts";
import type { Fact, Knowledge, Passage } from "#src/knowledge/knowledge.ts";
import { outOfForce } from "#src/knowledge/out-of-force.ts";
import type { Answer, Cited, NextStep } from "#src/turn/outcome.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Candidate } from "#src/turn/retrieval/retrieve.ts";
import { changeNotes } from "./change-notes.ts";
import { cite, citeParagraphs } from "./cite-paragraphs.ts";
import { questionAbout } from "./question-about.ts";
import type { Reader } from "./reader.ts";
import { sourceNotes } from "./source-notes.ts";

export interface Composition {
  readonly question: Question;
  /** Best first; the first one is answered from. */
  readonly candidates: readonly [Candidate, ...Candidate[]];
  readonly knowledge: Knowledge;
  /** Reads the language of the question. */
  readonly reader: Reader;
}

const MOST_NEXT_STEPS = 3;
/** A second section is added only when it is nearly as good as the first. */
const NEARLY_AS_GOOD = 0.8;

export function composeExtractive({ question, candidates, knowledge, reader }: Composition): Answer {
  const passages = choosePassages(question, candidates);
  const cited = passages.map((passage, at) => ({ n: at + 1, passage }));
  const paragraphs = cited.flatMap(({ n, passage }) => {
    const change = changeNotes(passage, knowledge, reader);
    return [
      ...change.before.map((note) => cite(note, n)),
      ...citeParagraphs(passage.prose[reader.language].body, n),
      ...[...change.after, ...sourceNotes(passage, knowledge, reader)].map((note) => cite(note, n)),
    ];
  });
  return {
    text: [...paragraphs, reader.translate("turn:guidance")].join("\n\n"),
    citations: cited,
    facts: uniqueFacts(passages.flatMap((passage) => factsTold(passage, knowledge))),
    nextSteps: nextSteps(cited, knowledge, reader),
    label: isMachineDrafted(cited, knowledge, reader) ? "machine-translated" : "quoted-from-guides",
  };
}

/** Whether a machine wrote what is quoted and nobody has approved it yet. */
function isMachineDrafted(cited: readonly Cited[], { guides }: Knowledge, { language }: Reader): boolean {
  const guideIds = new Set(cited.map(({ passage }) => passage.guideId));
  return guides.some(({ id, machineDrafted }) => guideIds.has(id) && machineDrafted.includes(language));
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

function uniqueFacts(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}

/**
 * What follows the cited passages, then other sections of the guide that are in force; one on what is not known would only
 * lead to a person.
 */
function nextSteps(cited: readonly Cited[], { passages }: Knowledge, reader: Reader): readonly NextStep[] {
  const shown = new Set(cited.map(({ passage }) => passage.id));
  const following = new Set(cited.map(({ passage }) => passage.supersededBy));
  const guideId = cited[0]?.passage.guideId;
  return passages
    .filter(({ id, guideId: guide, facet }) => guide === guideId && !shown.has(id) && facet !== "unknown")
    .filter((passage) => following.has(passage.id) || outOfForce(passage, reader.today) === undefined)
    .toSorted((a, b) => Number(following.has(b.id)) - Number(following.has(a.id)))
    .slice(0, MOST_NEXT_STEPS)
    .map((passage) => questionAbout(passage, reader));
}
