import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";

/** One step of the road and what came out of it, readable in a terminal. */
export function explainStep(step: string, output: unknown): string {
  return `${step}: ${step === "retrieval" ? explainRetrieval(output as Retrieval) : JSON.stringify(output)}`;
}

function explainRetrieval({ candidates, question, notInForce }: Retrieval): string {
  const rows = candidates.map(
    ({ passage, score, similarity, lexical }) =>
      `  ${score.toFixed(3)}  ${passage.id} (${passage.facet}, ${passage.district})  ` +
      `similarity ${similarity.toFixed(2)}, words ${lexical?.score.toFixed(1) ?? "-"}, coverage ${lexical?.coverage.toFixed(2) ?? "-"}`,
  );
  const head = `${question.terms} terms, unknown share ${question.unknownShare.toFixed(2)}`;
  return [head, ...(notInForce ? [`  not in force: ${notInForce.id}`] : []), ...rows].join("\n");
}
