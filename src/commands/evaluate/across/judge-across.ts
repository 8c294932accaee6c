/**
 * Honest readings of how well meaning carries a question into another language.
 *
 * `hidden`: the space is trained five times, each time without a fifth of the guides, and only questions those guides
 * answer are asked. So it stands for a guide that came in today. Answers in guides the training saw are passed over.
 * `known`: it is trained on all guides, as a build is. `endpoint`: a model of somebody else's, trained on none of them.
 */
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { Embedder } from "#src/platform/ports/embedder.ts";
import { createConceptFinder } from "#src/turn/retrieval/concepts.ts";
import { createLatentEmbedder } from "#src/turn/retrieval/latent-embedder.ts";
import { learnMeaning } from "../../build/learn-meaning.ts";
import { tellsAnswer } from "../../questions/is-right.ts";
import type { LabelledQuestion } from "../../questions/labelled-question.ts";
import { findAcross, prepareLanguages, type FoundAcross } from "./find-across.ts";
import { foldOf, FOLDS } from "./guide-folds.ts";
import { rememberVectors } from "./remember-vectors.ts";

export interface AcrossReadings {
  readonly hidden: readonly FoundAcross[];
  readonly known: readonly FoundAcross[];
  readonly endpoint?: readonly FoundAcross[];
}

export interface JudgeAcross {
  readonly knowledge: Knowledge;
  /** Those that no guide answers are left out. */
  readonly questions: readonly LabelledQuestion[];
  /** YYYY-MM-DD in Beijing. */
  readonly today: string;
  /** A model to be read as well, in place of the space learned from our guides. */
  readonly endpoint?: Embedder | undefined;
}

export async function judgeAcross({ knowledge, questions, today, endpoint }: JudgeAcross): Promise<AcrossReadings> {
  const findConcepts = createConceptFinder(knowledge.terms);
  const languages = prepareLanguages({ knowledge, findConcepts });
  const guideOf = (question: LabelledQuestion): string | undefined =>
    knowledge.passages.find((passage) => tellsAnswer(passage, question))?.guideId;
  const answerable = questions.flatMap((question) => {
    const guideId = guideOf(question);
    return guideId === undefined ? [] : [{ question, fold: foldOf(guideId) }];
  });

  const hidden: FoundAcross[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = knowledge.passages.filter(({ guideId }) => foldOf(guideId) !== fold);
    const space = learnMeaning({ ...knowledge, passages: seen }, findConcepts);
    const found = await findAcross(languages, {
      questions: answerable.filter((one) => one.fold === fold).map(({ question }) => question),
      embedder: createLatentEmbedder(space, findConcepts),
      passedOver: (passage, question) => foldOf(passage.guideId) !== fold && tellsAnswer(passage, question),
      today,
    });
    hidden.push(...found);
  }
  const askAll = (embedder: Embedder): Promise<readonly FoundAcross[]> =>
    findAcross(languages, {
      questions: answerable.map(({ question }) => question),
      embedder,
      passedOver: () => false,
      today,
    });
  const known = await askAll(createLatentEmbedder(learnMeaning(knowledge, findConcepts), findConcepts));
  return { hidden, known, ...(endpoint && { endpoint: await askAll(rememberVectors(endpoint)) }) };
}
