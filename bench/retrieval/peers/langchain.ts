/** `node bench/retrieval/peers/langchain.ts --manifest <file>` */
import { BM25Retriever } from "@langchain/community/retrievers/bm25";
import { Document } from "@langchain/core/documents";
import { answerFromScores } from "../child/answer-from-scores.ts";
import { answerManifest } from "../child/answer-manifest.ts";

const MOST_RANKED = 10;

await answerManifest(({ passages }) => {
  const documents = passages.map(
    ({ id, title, text }) => new Document({ pageContent: title === "" ? text : `${title}\n${text}`, metadata: { id } }),
  );
  const retriever = BM25Retriever.fromDocuments(documents, { k: MOST_RANKED, includeScore: true });
  return async (question) => {
    const found = await retriever.invoke(question);
    return answerFromScores(found.map(({ metadata }) => ({ id: metadata.id, score: metadata.bm25Score ?? 0 })));
  };
});
