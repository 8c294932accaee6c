/**
 * `node bench/retrieval/reference/bm25.ts score|coverage|words --manifest <file>`: the least that has to be beaten. Pairs of CJK
 * characters and stemmed words without stop words in one tight BM25; the confidence is the best score, or the share of
 * the question's idf mass that the best passage holds. With `words`, the longer words of a dictionary are terms too.
 */
import { stemmer } from "stemmer";
import { isEnglishStopWord } from "#src/turn/retrieval/english-stop-words.ts";
import { answerFromScores } from "../child/answer-from-scores.ts";
import { answerManifest } from "../child/answer-manifest.ts";
import { buildBm25Index } from "./bm25-index.ts";
import { cutByScript } from "./cut-by-script.ts";
import { createBm25Search, idfCoverage } from "./search-bm25.ts";

const MOST_RANKED = 10;
/** A shorter word is a pair, or stands alone, already. */
const SHORTEST_WORD = 3;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

await answerManifest(({ passages, language, variant }) => {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const cut = (text: string): readonly string[] =>
    variant === "words" ? [...cutPairs(text), ...longWords(text, segmenter)] : cutPairs(text);
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
    if (variant === "score" || first === undefined) return answer;
    return { ...answer, confidence: idfCoverage(index, terms, first.row) };
  };
});

function cutPairs(text: string): readonly string[] {
  return cutByScript(text, (word) => (isEnglishStopWord(word) ? undefined : stemmer(word)));
}

function longWords(text: string, segmenter: Intl.Segmenter): readonly string[] {
  return Array.from(segmenter.segment(text.normalize("NFKC").toLowerCase()))
    .filter(({ segment, isWordLike }) => isWordLike === true && CJK.test(segment) && segment.length >= SHORTEST_WORD)
    .map(({ segment }) => segment);
}
