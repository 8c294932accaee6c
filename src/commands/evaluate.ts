/**
 * `npm run eval [-- --part fit] [--misses] [--write]`: runs the labelled questions down the whole road and prints, per
 * language, what became of them. Figures are quoted from the report part alone, which nothing is fitted or tuned on.
 * `--misses` lists what went wrong, `--write` keeps the table as docs/evals/<date>.md.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openEngine, openRoad, type Engine } from "#src/hosts/open-engine.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import type { AnswerQuestion } from "#src/turn/answer-question.ts";
import type { Confidence } from "#src/turn/confidence/estimate-confidence.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { buildLuodi, PROJECT_FOLDER } from "./build/build-luodi.ts";
import type { Run } from "./evaluate/figures.ts";
import { judgeTurn } from "./evaluate/judge-turn.ts";
import { reportMisses, reportTable } from "./evaluate/report.ts";
import { isAnswerable, tellsAnswer } from "./questions/is-right.ts";
import type { LabelledQuestion } from "./questions/labelled-question.ts";
import { readQuestions } from "./questions/read-questions.ts";
import { readCalibration } from "./read-calibration.ts";

const { values } = parseArgs({
  options: {
    part: { type: "string", default: "report" },
    misses: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const engine = await openEngine(await buildLuodi({ report: console.error }));
const calibration = await readCalibration();
const answerQuestion = openRoad(engine, calibration, systemClock);
const questions = (await readQuestions(join(PROJECT_FOLDER, "knowledge"))).filter(({ part }) => part === values.part);

const runs: Run[] = [];
for (const question of questions) runs.push(await runQuestion(question, answerQuestion, engine));

const table = reportTable(runs);
console.log(table);
if (values.misses) console.log(`\n${reportMisses(runs)}`);
if (values.write) await writeReport(table);

async function runQuestion(question: LabelledQuestion, road: AnswerQuestion, { knowledge }: Engine): Promise<Run> {
  let retrieval: Retrieval | undefined;
  let confidence: Confidence | undefined;
  // No language is given: detection is a step of the road and is evaluated with it.
  const outcome = await road({ text: question.text }, (step, output) => {
    if (step === "retrieval") retrieval = output as Retrieval;
    if (step === "confidence") confidence = output as Confidence;
  });
  if (!outcome.ok) throw new Error(`${question.id}: ${outcome.error}`);
  const first = retrieval?.candidates[0]?.passage;
  const firstIsRight = first !== undefined && tellsAnswer(first, question);
  const probability = confidence?.probability;
  const answerable = isAnswerable(question, knowledge);
  return {
    question,
    verdict: judgeTurn(question, outcome.value, answerable),
    answerable,
    judged: typeof probability === "number" ? { confidence: probability, right: firstIsRight } : undefined,
    firstIsRight,
  };
}

async function writeReport(reportedTable: string): Promise<void> {
  const today = beijingDate(new Date());
  const folder = join(PROJECT_FOLDER, "docs/evals");
  await mkdir(folder, { recursive: true });
  const { threshold, version } = calibration;
  const text = `# Evaluation of ${today}

Part: ${values.part}. Knowledge ${engine.knowledge.version}, calibration ${version}, answers from ${threshold.answerAt} on${threshold.provisional ? " (provisional)" : ""}.
Reproduce with \`npm run eval\`; the columns are explained in docs/design/confidence.md.

${reportedTable}
`;
  await writeFile(join(folder, `${today}.md`), text);
}
