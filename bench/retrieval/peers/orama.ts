/**
 * `node bench/retrieval/peers/orama.ts default|bigram --manifest <file>`. By default as its documentation sets it up for each
 * language. It has no tokenizer for Korean, nor for a corpus of several languages: there it keeps its English one.
 */
import { create, insertMultiple, search, type OramaTokenizer } from "@orama/orama";
import { answerFromScores } from "../child/answer-from-scores.ts";
import { answerManifest } from "../child/answer-manifest.ts";
import { cutByScript } from "../reference/cut-by-script.ts";

const MOST_RANKED = 10;
const INSERTED_AT_ONCE = 500;
const properties = ["title", "text"];

await answerManifest(async ({ passages, language, variant }) => {
  const tokenizer = variant === "bigram" ? bigramTokenizer() : await documentedTokenizer(language);
  const database = create({
    schema: { passage: "string", title: "string", text: "string" },
    ...(tokenizer === undefined ? {} : { components: { tokenizer } }),
  });
  const documents = passages.map(({ id, title, text }) => ({ passage: id, title, text }));
  await insertMultiple(database, documents, INSERTED_AT_ONCE);
  // Above pairs of characters Orama must be told that a passage need not hold every one of them.
  const lenient = variant === "bigram" ? { threshold: 1 } : {};
  return async (question) => {
    const { hits } = await search(database, { term: question, properties, limit: MOST_RANKED, ...lenient });
    return answerFromScores(hits.map(({ document, score }) => ({ id: document.passage, score })));
  };
});

function bigramTokenizer(): OramaTokenizer {
  return { language: "pairs", normalizationCache: new Map(), tokenize: (text) => [...new Set(cutByScript(text))] };
}

async function documentedTokenizer(language: string): Promise<OramaTokenizer | undefined> {
  switch (language) {
    case "ja": {
      const { createTokenizer } = await import("@orama/tokenizers/japanese");
      return createTokenizer({ stopWords: (await import("@orama/stopwords/japanese")).stopwords });
    }
    case "zh": {
      const { createTokenizer } = await import("@orama/tokenizers/mandarin");
      return createTokenizer({ stopWords: (await import("@orama/stopwords/mandarin")).stopwords });
    }
    case "en":
      return { language: "english", stemming: true, stopWords: (await import("@orama/stopwords/english")).stopwords };
    default:
      return undefined;
  }
}
