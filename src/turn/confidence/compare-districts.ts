/**
 * Comparable figures: what the districts say on the matter a question asks a figure of.
 *
 * In:  the question, what was retrieved, and the knowledge, because the figure of a district may stand far down or not
 *      have been found at all.
 * Out: the figures of at least two districts, none of them preferred; undefined when there is nothing to compare.
 */
import type { FactStatus } from "#src/knowledge/fact-status.ts";
import { factsTold } from "#src/knowledge/facts-told.ts";
import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import type { District, Fact, Knowledge, Measure, Passage } from "#src/knowledge/knowledge.ts";
import { outOfForce } from "#src/knowledge/out-of-force.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";

export interface FigureComparison {
  readonly measure: Measure;
  /** In the order of the register of districts. */
  readonly figures: readonly DistrictFigure[];
  /** All districts say the same. */
  readonly isEqual: boolean;
  /** No district is left to be asked for: all say the same, or the question names those it wants compared. */
  readonly isSettled: boolean;
  readonly isAskedFor: boolean;
}

export interface DistrictFigure {
  readonly district: District;
  readonly fact: Fact;
  /** Tells the fact. */
  readonly passage: Passage;
}

/** What is past, of another place, a draft or not confirmed is no figure of the district today. */
const COMPARED: ReadonlySet<FactStatus> = new Set(["stated", "plan", "explore", "target"]);

/**
 * From this share of the best score on, a district's own passage says which of the figures in the city's is meant. Where no
 * district is named the city's is raised by a fifth, so that one whose words fit as well comes to five sixths.
 */
const NEARLY_AS_GOOD = 0.8;

/** @param today YYYY-MM-DD in Beijing */
export function compareDistricts(
  question: Question,
  { candidates }: Retrieval,
  { knowledge, today }: { readonly knowledge: Knowledge; readonly today: string },
): FigureComparison | undefined {
  const { districts: named, elsewhere } = question;
  const isOfOnePlace = named.length === 1 || elsewhere.length > 0;
  const measure = isOfOnePlace ? undefined : measureAskedFor(question, candidates, knowledge);
  if (measure === undefined) return undefined;

  const inForce = bestTold(candidates, knowledge).filter((passage) => outOfForce(passage, today) === undefined);
  const figures = knowledge.districts
    .filter(({ id }) => !holdsEverywhere(id) && (named.length === 0 || named.includes(id)))
    .flatMap((district) => {
      const passages = inForce.filter((passage) => passage.district === district.id);
      return figuresOf(measure, passages, knowledge).map((figure) => ({ district, ...figure }));
    });
  if (new Set(figures.map(({ district }) => district.id)).size < 2) return undefined;
  const isEqual = new Set(figures.map(({ fact }) => written(fact))).size === 1;
  return { measure, figures, isEqual, isSettled: isEqual || named.length > 0, isAskedFor: question.wantsComparison };
}

/** What the best passage measures; where that is the whole city's and tells the figures of districts, what theirs does. */
function measureAskedFor(
  question: Question,
  candidates: Retrieval["candidates"],
  knowledge: Knowledge,
): Measure | undefined {
  const [first] = candidates;
  if (first === undefined) return undefined;
  const told = new Set(factsTold(first.passage, knowledge).map(({ measure }) => measure));
  const near = holdsEverywhere(first.passage.district)
    ? candidates.filter(({ score }) => score >= first.score * NEARLY_AS_GOOD)
    : [first];
  return near.flatMap(({ passage }) => onlyMeasure(question, passage, knowledge) ?? []).find(({ id }) => told.has(id));
}

/**
 * What a passage measures, when the question asks for that: a passage with several such figures is an overview, and not
 * every question of a matter is for its figure.
 */
function onlyMeasure(question: Question, passage: Passage, knowledge: Knowledge): Measure | undefined {
  const measured = factsTold(passage, knowledge).filter((fact) => fact.measure !== null);
  const asked = measured.every(
    ({ unit }) =>
      question.wantsComparison ||
      (unit === "number" ? question.details.includes("count") : question.facets.includes(passage.facet)),
  );
  const [id, ...others] = new Set(measured.map((fact) => fact.measure));
  return asked && others.length === 0 ? knowledge.measures.find((measure) => measure.id === id) : undefined;
}

/** What was found, as it was ranked; of what was not found, first what tells the least beside the figure. */
function bestTold(candidates: Retrieval["candidates"], { passages }: Knowledge): readonly Passage[] {
  const others = passages.toSorted((a, b) => a.factIds.length - b.factIds.length);
  return [...new Set([...candidates.map(({ passage }) => passage), ...others])];
}

/** Each figure of one district once, with the first passage that tells it. */
function figuresOf(
  { id }: Measure,
  passages: readonly Passage[],
  knowledge: Knowledge,
): readonly Pick<DistrictFigure, "fact" | "passage">[] {
  const figures = passages.flatMap((passage) =>
    factsTold(passage, knowledge)
      .filter(({ measure, status }) => measure === id && COMPARED.has(status))
      .map((fact) => ({ fact, passage })),
  );
  return [...new Map(figures.toReversed().map((figure) => [written(figure.fact), figure])).values()].toReversed();
}

/** The figure in one language: its value, unit and bound. */
function written({ text }: Fact): string {
  return text.en;
}
