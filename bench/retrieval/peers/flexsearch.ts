/**
 * `node bench/retrieval/peers/flexsearch.ts --manifest <file>`. Its encoder for CJK finds next to nothing in Hangul, so Korean gets
 * the exact one. It gives no scores: an answer that holds every term is surer than one that holds some.
 */
import { Charset, Index } from "flexsearch";
import { answerManifest } from "../child/answer-manifest.ts";

const MOST_RANKED = 10;
const encoders = new Map([
  ["en", Charset.LatinBalance],
  ["ko", Charset.Exact],
]);

await answerManifest(({ passages, language }) => {
  const index = new Index({ tokenize: "strict", encoder: encoders.get(language) ?? Charset.CJK });
  for (const [row, { title, text }] of passages.entries()) index.add(row, title === "" ? text : `${title}\n${text}`);
  const ids = (rows: readonly (number | string)[]): string[] => rows.map((row) => passages[Number(row)]?.id ?? "");
  return (question) => {
    const all = index.search(question, { limit: MOST_RANKED });
    if (all.length > 0) return { ranked: ids(all), confidence: 1 };
    const some = index.search(question, { limit: MOST_RANKED, suggest: true });
    return { ranked: ids(some), confidence: some.length > 0 ? 0.5 : 0 };
  };
});
