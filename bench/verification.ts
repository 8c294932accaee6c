/**
 * `npm run bench:verification`: how long the verifier takes for one sentence, with the real knowledge: its sources read already, and
 * the first sentence of an answer, which reads them. The sentences are those of the guides themselves, which pass every check.
 */
import { soundKnowledge } from "#src/commands/build/sound-knowledge.ts";
import { KNOWLEDGE_FOLDER } from "#src/commands/project-folder.ts";
import { readKnowledgeFolder } from "#src/commands/read-knowledge-folder.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { createVerifier } from "#src/turn/answer/verify/create-verifier.ts";
import { createSentenceSplitter } from "#src/turn/answer/verify/split-sentences.ts";
import { percentile } from "./retrieval/figures/percentile.ts";

/** As many as an answer is given. */
const SOURCES = 4;
const ROUNDS = 3;

const knowledge = soundKnowledge(await readKnowledgeFolder(KNOWLEDGE_FOLDER), beijingDate(systemClock.now()));
for (const language of LANGUAGES) {
  let first: number[] = [];
  let later: number[] = [];
  // The last round counts: by then everything is compiled.
  for (let round = 0; round < ROUNDS; round++) {
    first = [];
    later = [];
    for (let at = 0; at + SOURCES <= knowledge.passages.length; at += SOURCES) {
      const sources = knowledge.passages.slice(at, at + SOURCES).map((passage, place) => {
        const { title, heading, body } = passage.prose[language];
        return { n: place + 1, passage, text: `${title}\n${heading}\n${body}`, body };
      });
      const sentences = sources.flatMap(({ n, body }) => {
        const splitter = createSentenceSplitter();
        return [...splitter.push(body), ...splitter.end()].map((sentence) => `${sentence.trimEnd()} [${n}]`);
      });
      const start = performance.now();
      const verify = createVerifier({ sources, language, knowledge });
      verify(sentences[0] ?? "");
      first.push(performance.now() - start);
      for (const sentence of sentences) verify(sentence);
      for (const sentence of sentences) {
        const begin = performance.now();
        verify(sentence);
        later.push(performance.now() - begin);
      }
    }
  }
  console.log(`${language}  first ${spread(first)} ms, later ${spread(later)} ms (p50 / p95)`);
}

function spread(times: readonly number[]): string {
  return [0.5, 0.95].map((share) => percentile(times, share).toFixed(3)).join(" / ");
}
