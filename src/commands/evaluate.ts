/**
 * `npm run eval [-- --part fit|dev] [--misses] [--write]`: runs the labelled questions and dialogues down the whole road and
 * prints, per language, what became of them. Figures are quoted from the report part alone, which nothing is fitted or tuned on.
 * `--misses` lists what went wrong, `--write` keeps the table as docs/evals/<date>-<part>.md. `--cross-lingual` asks the same
 * questions of guides written in one language alone instead.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openRoad } from "#src/hosts/create-engine.ts";
import { openEngine } from "#src/hosts/open-engine.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import type { Outcome } from "#src/turn/outcome.ts";
import { recogniseFollowUp } from "#src/turn/question/recognise-follow-up.ts";
import { buildLuodi } from "./build/build-luodi.ts";
import { KNOWLEDGE_FOLDER, PROJECT_FOLDER } from "./project-folder.ts";
import type { Run } from "./evaluate/figures.ts";
import { judgeAcross } from "./evaluate/across/judge-across.ts";
import { openEndpoint } from "./evaluate/across/open-endpoint.ts";
import { reportReadings } from "./evaluate/across/report-across.ts";
import { judgeTurn } from "./evaluate/judge-turn.ts";
import { reportClarify, type ClarifyRun } from "./evaluate/report-clarify.ts";
import { reportDialogueMisses, reportDialogues, type DialogueRun } from "./evaluate/report-dialogues.ts";
import { reportMisses, reportNearMisses, reportTable } from "./evaluate/report.ts";
import { decidedByThreshold } from "./questions/decided-by-threshold.ts";
import { isAnswerable } from "./questions/is-right.ts";
import { PARTS, type LabelledQuestion } from "./questions/labelled-question.ts";
import { readDialogues } from "./questions/read-dialogues.ts";
import { readQuestions } from "./questions/read-questions.ts";
import { runDialogues } from "./questions/run-dialogues.ts";
import { runQuestions } from "./questions/run-questions.ts";
import { readCalibration } from "./read-calibration.ts";
import { readOptions } from "./read-options.ts";

const USAGE = `npm run eval [-- --part ${PARTS.join("|")}] [--misses] [--write] [--cross-lingual]`;
const BAD_ARGUMENTS = 2;

const {
  part: named,
  misses,
  write,
  "cross-lingual": crossLingual,
} = readOptions(USAGE, {
  part: { type: "string", default: "report" },
  misses: { type: "boolean", default: false },
  write: { type: "boolean", default: false },
  "cross-lingual": { type: "boolean", default: false },
});
const part = PARTS.find((name) => name === named);
if (part === undefined) {
  console.error(`usage: ${USAGE}`);
  process.exit(BAD_ARGUMENTS);
}

const engine = await openEngine(await buildLuodi({ report: console.error }));
const calibration = await readCalibration();
const questions = (await readQuestions(KNOWLEDGE_FOLDER)).filter((question) => question.part === part);
const today = beijingDate(new Date());
if (crossLingual) {
  const { knowledge } = engine;
  const opened = await openEndpoint(process.env);
  if (!opened.ok) {
    console.error(opened.error);
    process.exit(1);
  }
  const { name: endpointName, embedder: endpoint } = opened.value ?? {};
  const readings = reportReadings(await judgeAcross({ knowledge, questions, today, endpoint }), endpointName);
  console.log(readings);
  if (write) {
    const title = `# Evaluation across languages of ${today}, ${part} part`;
    const origin = `Knowledge ${knowledge.version}. Reproduce with \`npm run eval -- --cross-lingual --part ${part}\`.`;
    await keepReport(`${part}-across-languages`, `${title}\n\n${origin}\n\n${readings}\n`);
  }
  process.exit();
}

const answerQuestion = openRoad(engine, calibration, systemClock);
const asked = await runQuestions(questions, answerQuestion);
const runs = asked.map(({ question, outcome, steps, firstIsRight }): Run => {
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
const messages = await runDialogues(dialogues, answerQuestion);
const dialogueRuns = messages
  .filter(({ at }) => at > 0)
  .map(({ message, outcome, alone, focus, firstIsRight, madeWhole }): DialogueRun => {
    const answerable = isAnswerable(message, engine.knowledge);
    return {
      message,
      answerable,
      verdict: judgeTurn(message, outcome, answerable),
      firstIsRight,
      afterAnswer: focus?.answeredFrom !== undefined,
      aloneVerdict: judgeTurn(message, alone, answerable),
      madeWhole,
    };
  });
const clarifyRuns = [
  ...asked.map(({ question, outcome }) => clarifyRun(question, outcome, false)),
  ...messages.map(({ message, outcome, focus }) => clarifyRun(message, outcome, focus?.asked !== undefined)),
];

function clarifyRun(label: LabelledQuestion, outcome: Outcome, isReply: boolean): ClarifyRun {
  const verdict = judgeTurn(label, outcome, isAnswerable(label, engine.knowledge));
  const { language, expect } = label;
  return { language, expect, outcome: outcome.kind, isReply, isGood: verdict === "right" || verdict === "met" };
}

const table = `${reportTable(runs)}

${reportNearMisses(runs)}`;
const mistaken = questions.filter(
  ({ text }) => recogniseFollowUp(text, engine.recogniseDistricts) !== undefined,
).length;
const dialogueTable = `${reportDialogues(dialogueRuns)}

Of the ${questions.length} labelled questions, all of them complete, ${mistaken} would be taken for follow-ups.`;
const clarifyTable = reportClarify(clarifyRuns);
console.log(`${table}\n\n${dialogueTable}\n\n${clarifyTable}`);
if (misses) console.log(`\n${reportMisses(runs)}\n\n${reportDialogueMisses(dialogueRuns)}`);
if (write) await writeReport(part);

async function writeReport(name: string): Promise<void> {
  const { threshold, version } = calibration;
  const text = `# Evaluation of ${today}, ${name} part

Knowledge ${engine.knowledge.version}, calibration ${version}, answers from ${threshold.answerAt} on${threshold.provisional ? " (provisional)" : ""}.
Reproduce with \`npm run eval -- --part ${name}\`; the columns are explained in docs/design/confidence.md.

${table}

Messages of the labelled dialogues after the first; the columns are explained in docs/design/follow-ups.md.

${dialogueTable}

What was asked back, over questions and messages; the columns are explained in docs/design/follow-ups.md.

${clarifyTable}
`;
  await keepReport(name, text);
}

async function keepReport(name: string, text: string): Promise<void> {
  const folder = join(PROJECT_FOLDER, "docs/evals");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${today}-${name}.md`), text);
}
