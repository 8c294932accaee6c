/**
 * `npm run eval [-- --part fit|dev] [--misses] [--write] [--report <file.md>]`: runs the labelled questions and dialogues down the whole road and
 * prints, per language, what became of them and which goals of the confidence are met. Figures are quoted from the report part alone, which nothing is fitted or tuned on.
 * `--misses` lists what went wrong, `--report` keeps the tables as that file, with the reliability
 * diagrams and risk-coverage curves beside it; `--write` does so as docs/evals/<date>-<part>.md.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openRoad } from "#src/hosts/create-engine.ts";
import { openEngine } from "#src/hosts/open-engine.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { recogniseFollowUp } from "#src/turn/question/recognise-follow-up.ts";
import { buildLuodi } from "./build/build-luodi.ts";
import { KNOWLEDGE_FOLDER, PROJECT_FOLDER } from "./project-folder.ts";
import { confidenceFigures } from "./evaluate/confidence/confidence-figures.ts";
import { confidenceGoals } from "./evaluate/confidence/confidence-goals.ts";
import { writeConfidence } from "./evaluate/confidence/write-confidence.ts";
import type { Run } from "./evaluate/figures.ts";
import { judgeTurn } from "./evaluate/judge-turn.ts";
import { reportDialogueMisses, reportDialogues, type DialogueRun } from "./evaluate/report-dialogues.ts";
import { reportMisses, reportTable } from "./evaluate/report.ts";
import { decidedByThreshold } from "./questions/decided-by-threshold.ts";
import { isAnswerable } from "./questions/is-right.ts";
import { PARTS } from "./questions/labelled-question.ts";
import { readDialogues } from "./questions/read-dialogues.ts";
import { readQuestions } from "./questions/read-questions.ts";
import { runDialogues } from "./questions/run-dialogues.ts";
import { runQuestions } from "./questions/run-questions.ts";
import { readCalibration } from "./read-calibration.ts";
import { readOptions } from "./read-options.ts";
import { goalsTable } from "./report/goals-table.ts";

const USAGE = `npm run eval [-- --part ${PARTS.join("|")}] [--misses] [--write] [--report <file.md>]`;
const BAD_ARGUMENTS = 2;

const {
  part: asked,
  misses,
  write,
  report,
} = readOptions(USAGE, {
  part: { type: "string", default: "report" },
  misses: { type: "boolean", default: false },
  write: { type: "boolean", default: false },
  report: { type: "string" },
});
const part = PARTS.find((name) => name === asked);
if (part === undefined) {
  console.error(`usage: ${USAGE}`);
  process.exit(BAD_ARGUMENTS);
}

const engine = await openEngine(await buildLuodi({ report: console.error }));
const calibration = await readCalibration();
const questions = (await readQuestions(KNOWLEDGE_FOLDER)).filter((question) => question.part === part);
const answerQuestion = openRoad(engine, calibration, systemClock);
const runs = (await runQuestions(questions, answerQuestion)).map(({ question, outcome, steps, firstIsRight }): Run => {
  const answerable = isAnswerable(question, engine.knowledge);
  const confidence = steps.confidence?.probability ?? 0;
  return {
    question,
    verdict: judgeTurn(question, outcome, answerable),
    answerable,
    judged: decidedByThreshold(steps) ? { confidence, right: firstIsRight } : undefined,
    firstIsRight,
  };
});

const dialogues = (await readDialogues(KNOWLEDGE_FOLDER)).filter((dialogue) => dialogue.part === part);
const dialogueRuns = (await runDialogues(dialogues, answerQuestion)).map(
  ({ message, outcome, alone, madeWhole }): DialogueRun => {
    const answerable = isAnswerable(message, engine.knowledge);
    const verdict = judgeTurn(message, outcome, answerable);
    return { message, answerable, verdict, aloneVerdict: judgeTurn(message, alone, answerable), madeWhole };
  },
);

const table = reportTable(runs);
const mistaken = questions.filter(
  ({ text }) => recogniseFollowUp(text, engine.recogniseDistricts) !== undefined,
).length;
const dialogueTable = `${reportDialogues(dialogueRuns)}

Of the ${questions.length} labelled questions, all of them complete, ${mistaken} would be taken for follow-ups.`;
const confidence = confidenceFigures(runs, calibration.threshold);
const goals = confidenceGoals(confidence, calibration.threshold);
console.log(`${table}\n\n${dialogueTable}\n\n${goalsTable(goals)}`);
if (misses) console.log(`\n${reportMisses(runs)}\n\n${reportDialogueMisses(dialogueRuns)}`);
const today = beijingDate(new Date());
if (report !== undefined) await writeReport(report);
if (write) await writeReport(join(PROJECT_FOLDER, "docs/evals", `${today}-${part}.md`));

async function writeReport(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const { threshold, version } = calibration;
  const text = `# Evaluation of ${today}, ${part} part

Knowledge ${engine.knowledge.version}, calibration ${version}, answers from ${threshold.answerAt} on${threshold.provisional ? " (provisional)" : ""}.
Reproduce with \`npm run eval -- --part ${part}\`; the columns are explained in docs/design/confidence.md.

${table}

Messages of the labelled dialogues after the first; the columns are explained in docs/design/follow-ups.md.

${dialogueTable}

${await writeConfidence(file, { figures: confidence, goals, promised: threshold })}
`;
  await writeFile(file, text);
}
