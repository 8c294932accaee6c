/**
 * `node bench/retrieval/reference/bm25.ts score|coverage --manifest <file>`: the least that has to be beaten. Pairs of CJK
 * characters and stemmed words without stop words in one tight BM25; the confidence is the best score, or the share of
 * the question's idf mass that the best passage holds.
 */
import { stemmer } from "stemmer";
import { isEnglishStopWord } from "#src/turn/retrieval/english-stop-words.ts";
import { answerFromScores } from "../child/answer-from-scores.ts";
import { answerManifest } from "../child/answer-manifest.ts";
import { buildBm25Index } from "./bm25-index.ts";
import { cutByScript } from "./cut-by-script.ts";
import { createBm25Search, idfCoverage } from "./search-bm25.ts";

const MOST_RANKED = 10;

await answerManifest(({ passages, variant }) => {
  const index = buildBm25Index(
    (function* () {
      for (const { title, text } of passages) yield cut(`${title}\n${text}`);
    })(),
  );
  const search = createBm25Search(index, MOST_RANKED);
  return (question) => {
    const terms = new Set(cut(question));
    const hits = search(terms);
    const answer = answerFromScores(hits.map(({ row, score }) => ({ id: passages[row]?.id ?? "", score })));
    const [first] = hits;
    if (variant !== "coverage" || first === undefined) return answer;
    return { ...answer, confidence: idfCoverage(index, terms, first.row) };
  };
});

function cut(text: string): readonly string[] {
  return cutByScript(text, (word) => (isEnglishStopWord(word) ? undefined : stemmer(word)));
}
