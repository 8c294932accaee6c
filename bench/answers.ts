/**
 * `npm run bench:answers`: what a written answer costs beyond waiting for the model. The questions of the dev part that are
 * answered are written by a model in this process that quotes the first source at once; each answer is written twice to warm
 * up and nine times measured, and its median counts. Prints milliseconds at p50 / p95 for each language: until the request goes out; from
 * the first sentence being there until it is told; both; each later sentence.
 */
import { buildLuodi } from "#src/commands/build/build-luodi.ts";
import { KNOWLEDGE_FOLDER, PROMPTS_FOLDER } from "#src/commands/project-folder.ts";
import { collectCompositions } from "#src/commands/questions/collect-compositions.ts";
import { readQuestions } from "#src/commands/questions/read-questions.ts";
import { readCalibration } from "#src/commands/read-calibration.ts";
import { readPromptsFolder } from "#src/commands/read-prompts-folder.ts";
import { markdownTable } from "#src/commands/report/markdown-table.ts";
import { openEngine } from "#src/hosts/open-engine.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { redact } from "#src/turn/guard/redact.ts";
import { measureAnswer, medianTimes, type AnswerTimes } from "./answers/measure-answer.ts";
import { percentile } from "./retrieval/figures/percentile.ts";

const WARM_UPS = 2;
const ROUNDS = 9;
const GOAL_MS = 3;

const engine = await openEngine(await buildLuodi({ report: console.error }));
const questions = (await readQuestions(KNOWLEDGE_FOLDER)).filter(({ part }) => part === "dev");
const compositions = await collectCompositions(engine, await readCalibration(), questions);
const prompts = await readPromptsFolder(PROMPTS_FOLDER);

const rounds: AnswerTimes[][] = [];
for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
  const answers: AnswerTimes[] = [];
  for (const composition of compositions) answers.push(await measureAnswer(composition, prompts, redact));
  rounds.push(answers);
}
// Of each answer its median: what else the machine does hits one round, what is dear of an answer hits all.
const measured = compositions.map(({ reader }, at) => ({
  language: reader.language,
  ...medianTimes(
    rounds
      .slice(WARM_UPS)
      .map((answers) => answers[at])
      .filter((times) => times !== undefined),
  ),
}));

const rows = [...LANGUAGES, "all"].map((place) => {
  const answers = measured.filter(({ language }) => place === "all" || place === language);
  const both = answers.map(({ untilAsked, first }) => untilAsked + first);
  return {
    both: percentile(both, 0.95),
    cells: [
      place,
      String(answers.length),
      spread(answers.map(({ untilAsked }) => untilAsked)),
      spread(answers.map(({ first }) => first)),
      spread(both),
      spread(answers.flatMap(({ later }) => later)),
    ],
  };
});
console.log(
  markdownTable(
    ["language", "answers", "until asked", "first sentence", "both", "later sentences"],
    rows.map(({ cells }) => cells),
  ),
);
const slowest = Math.max(...rows.map(({ both }) => both));
console.log(
  `p50 / p95 in ms; both: ${slowest < GOAL_MS ? "under" : "NOT under"} ${GOAL_MS} ms at p95 in every language`,
);

function spread(times: readonly number[]): string {
  return [0.5, 0.95].map((share) => percentile(times, share).toFixed(2)).join(" / ");
}
