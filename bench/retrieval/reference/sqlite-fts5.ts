/** `node bench/retrieval/reference/sqlite-fts5.ts trigram|unicode61 --manifest <file>`: the full-text index of SQLite, in memory. */
import { DatabaseSync } from "node:sqlite";
import { answerFromScores } from "../child/answer-from-scores.ts";
import { answerManifest } from "../child/answer-manifest.ts";

const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+|[\p{L}\p{N}]+/gu;
const LATIN_OR_DIGIT = /[a-z0-9]/;
/** The trigram tokenizer finds nothing shorter. */
const SHORTEST = 3;

await answerManifest(({ passages, variant = "trigram" }) => {
  const database = new DatabaseSync(":memory:");
  database.exec(`CREATE VIRTUAL TABLE passages USING fts5(id UNINDEXED, title, body, tokenize = '${variant}')`);
  const insert = database.prepare("INSERT INTO passages VALUES (?, ?, ?)");
  database.exec("BEGIN");
  for (const { id, title, text } of passages) insert.run(id, title, text);
  database.exec("COMMIT");
  const best = database.prepare(
    "SELECT id, -bm25(passages) AS score FROM passages WHERE passages MATCH ? ORDER BY score DESC LIMIT 10",
  );
  return (question) => {
    const terms = new Set(variant === "trigram" ? trigrams(question) : runs(question));
    if (terms.size === 0) return { ranked: [], confidence: 0 };
    const hits = best.all(Array.from(terms, (term) => `"${term}"`).join(" OR "));
    return answerFromScores(hits.map(({ id, score }) => ({ id: String(id), score: Number(score) })));
  };
});

function runs(text: string): readonly string[] {
  return text.normalize("NFKC").toLowerCase().match(RUN) ?? [];
}

/** Words with Latin letters or digits whole, everything else in overlapping threes; what is shorter cannot be asked for. */
function trigrams(text: string): readonly string[] {
  return runs(text).flatMap((run) => {
    const characters = [...run];
    if (characters.length < SHORTEST) return [];
    if (LATIN_OR_DIGIT.test(run)) return [run];
    return characters.slice(SHORTEST - 1).map((_, at) => characters.slice(at, at + SHORTEST).join(""));
  });
}
