/** `node bench/retrieval/peers/minisearch.ts default|bigram --manifest <file>` */
import MiniSearch from "minisearch";
import { answerFromScores } from "../child/answer-from-scores.ts";
import { answerManifest } from "../child/answer-manifest.ts";
import { cutByScript } from "../reference/cut-by-script.ts";

await answerManifest(({ passages, variant }) => {
  const fields = ["title", "text"];
  const index = new MiniSearch(variant === "bigram" ? { fields, tokenize: (text) => cutByScript(text) } : { fields });
  index.addAll(passages);
  return (question) => answerFromScores(index.search(question));
});
