/**
 * `npm run eval [-- --part fit|dev [--misses] [--write] | --drift]`: runs the labelled questions and dialogues down the whole road and
 * prints, per language, what became of them. Figures are quoted from the report part alone, which nothing is fitted or tuned on.
 * `--drift` prints instead what was stated of real answers against what was found of them, from the store of DATA_DIR.
 * `--misses` lists what went wrong, `--write` keeps the table as docs/evals/<date>-<part>.md.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openRoad } from "#src/hosts/create-engine.ts";
import { openEngine } from "#src/hosts/open-engine.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { recogniseFollowUp } from "#src/turn/question/recognise-follow-up.ts";
import { buildLuodi } from "./build/build-luodi.ts";
import { KNOWLEDGE_FOLDER, PROJECT_FOLDER } from "./project-folder.ts";
import { judgeQuestions } from "./evaluate/judge-questions.ts";
import { judgeTurn } from "./evaluate/judge-turn.ts";
import { reportDialogueMisses, reportDialogues, type DialogueRun } from "./evaluate/report-dialogues.ts";
import { reportDrift } from "./evaluate/report-drift.ts";
import { reportMisses, reportTable } from "./evaluate/report.ts";
import { isAnswerable } from "./questions/is-right.ts";
import { PARTS } from "./questions/labelled-question.ts";
import { readDialogues } from "./questions/read-dialogues.ts";
import { readQuestions } from "./questions/read-questions.ts";
import { runDialogues } from "./questions/run-dialogues.ts";
import { readCalibration } from "./read-calibration.ts";
import { readOptions } from "./read-options.ts";
import { readStore } from "./read-store.ts";

const USAGE = `npm run eval [-- --part ${PARTS.join("|")} [--misses] [--write] | --drift]`;
const BAD_ARGUMENTS = 2;

const {
  part: asked,
  misses,
  write,
  drift,
} = readOptions(USAGE, {
  part: { type: "string", default: "report" },
  misses: { type: "boolean", default: false },
  write: { type: "boolean", default: false },
  drift: { type: "boolean", default: false },
});
const part = PARTS.find((name) => name === asked);
if (part === undefined) {
  console.error(`usage: ${USAGE}`);
  process.exit(BAD_ARGUMENTS);
}

if (drift) {
  const stores = await readStore();
  console.log(await reportDrift(stores.usage));
  stores.close();
  process.exit(0);
}

const engine = await openEngine(await buildLuodi({ report: console.error }));
const calibration = await readCalibration();
const questions = (await readQuestions(KNOWLEDGE_FOLDER)).filter((question) => question.part === part);
const answerQuestion = openRoad(engine, calibration, systemClock);
const runs = await judgeQuestions(engine, calibration, questions);

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
console.log(`${table}\n\n${dialogueTable}`);
if (misses) console.log(`\n${reportMisses(runs)}\n\n${reportDialogueMisses(dialogueRuns)}`);
if (write) await writeReport();

async function writeReport(): Promise<void> {
  const today = beijingDate(new Date());
  const folder = join(PROJECT_FOLDER, "docs/evals");
  await mkdir(folder, { recursive: true });
  const { threshold, version } = calibration;
  const text = `# Evaluation of ${today}, ${part} part

Knowledge ${engine.knowledge.version}, calibration ${version}, answers from ${threshold.answerAt} on${threshold.provisional ? " (provisional)" : ""}.
Reproduce with \`npm run eval -- --part ${part}\`; the columns are explained in docs/design/confidence.md.

${table}

Messages of the labelled dialogues after the first; the columns are explained in docs/design/follow-ups.md.

${dialogueTable}
`;
  await writeFile(join(folder, `${today}-${part}.md`), text);
}
