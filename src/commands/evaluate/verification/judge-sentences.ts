import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { createVerifier } from "#src/turn/answer/verify/create-verifier.ts";
import type { GivenSource } from "#src/turn/answer/verify/given-source.ts";
import type { Verdict } from "#src/turn/answer/verify/verdict.ts";
import type { LabelledSentence } from "./labelled-sentence.ts";

export interface JudgedSentence extends LabelledSentence {
  readonly verdict: Verdict;
}

/** Given beside the passage, as [2]: support that is not cited, or cited wrongly, does not count. */
const BESIDE = "labour-contract#overview";

export function judgeSentences(
  sentences: readonly LabelledSentence[],
  knowledge: Knowledge,
): readonly JudgedSentence[] {
  const passages = new Map(knowledge.passages.map((passage) => [passage.id, passage]));
  return sentences.map((labelled) => {
    const { passageId, language, sentence } = labelled;
    const sources = [passageId, BESIDE].map((id, at): GivenSource => {
      const passage = passages.get(id);
      if (passage === undefined) throw new Error(`no passage ${id}: test/evals/verification speaks of it`);
      const { title, heading, body } = passage.prose[language];
      return { n: at + 1, passage, text: `${title}\n${heading}\n${body}` };
    });
    return { ...labelled, verdict: createVerifier({ sources, language, knowledge })(sentence) };
  });
}
