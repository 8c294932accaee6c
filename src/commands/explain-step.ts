import type { Steps } from "#src/turn/answer-question.ts";
import type { Decision } from "#src/turn/confidence/decide.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";

/** A step of the road and what came out of it, readable in a terminal. */
export function explainStep(taken: Partial<Steps>): string {
  return Object.entries(taken)
    .map(([step, output]) => `${step}: ${explainOutput(step, output, taken)}`)
    .join("\n");
}

function explainOutput(step: string, output: unknown, { retrieval, decision }: Partial<Steps>): string {
  if (step === "retrieval") return explainRetrieval(retrieval);
  if (step === "decision" && decision !== undefined) return JSON.stringify(shortened(decision));
  return JSON.stringify(output);
}

/** Compared passages are named, not written out. */
function shortened(decision: Decision): unknown {
  if (!("comparison" in decision) || decision.comparison === undefined) return decision;
  const { measure, figures } = decision.comparison;
  const told = figures.map(({ fact, passage }) => `${passage.id}: ${fact.text.en}`);
  return { ...decision, comparison: { measure: measure.id, figures: told } };
}

function explainRetrieval(retrieval: Retrieval | undefined): string {
  if (retrieval === undefined) return "";
  const { candidates, question, notInForce } = retrieval;
  const rows = candidates.map(
    ({ passage, score, similarity, lexical }) =>
      `  ${score.toFixed(3)}  ${passage.id} (${passage.facet}, ${passage.district})  ` +
      `similarity ${similarity.toFixed(2)}, words ${lexical?.score.toFixed(1) ?? "-"}, coverage ${lexical?.coverage.toFixed(2) ?? "-"}`,
  );
  return [`${question.terms} terms`, ...(notInForce ? [`  not in force: ${notInForce.passage.id}`] : []), ...rows].join(
    "\n",
  );
}
