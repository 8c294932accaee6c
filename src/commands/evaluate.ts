/**
 * `npm run eval [-- --part fit] [--misses] [--write]`: runs the labelled questions down the whole road and prints, per
 * language, what became of them. Figures are quoted from the report part alone, which nothing is fitted or tuned on.
 * `--misses` lists what went wrong, `--write` keeps the table as docs/evals/<date>-<part>.md.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openRoad } from "#src/hosts/create-engine.ts";
import { openEngine } from "#src/hosts/open-engine.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { buildLuodi } from "./build/build-luodi.ts";
import { KNOWLEDGE_FOLDER, PROJECT_FOLDER } from "./project-folder.ts";
import type { Run } from "./evaluate/figures.ts";
import { judgeTurn } from "./evaluate/judge-turn.ts";
import { reportMisses, reportTable } from "./evaluate/report.ts";
import { decidedByThreshold } from "./questions/decided-by-threshold.ts";
import { isAnswerable } from "./questions/is-right.ts";
import { readQuestions } from "./questions/read-questions.ts";
import { runQuestions } from "./questions/run-questions.ts";
import { readCalibration } from "./read-calibration.ts";
import { readOptions } from "./read-options.ts";

const USAGE = "npm run eval [-- --part fit|report] [--misses] [--write]";
const BAD_ARGUMENTS = 2;

const { part, misses, write } = readOptions(USAGE, {
  part: { type: "string", default: "report" },
  misses: { type: "boolean", default: false },
  write: { type: "boolean", default: false },
});
if (part !== "fit" && part !== "report") {
  console.error(`usage: ${USAGE}`);
  process.exit(BAD_ARGUMENTS);
}

const engine = await openEngine(await buildLuodi({ report: console.error }));
const calibration = await readCalibration();
const questions = (await readQuestions(KNOWLEDGE_FOLDER)).filter((question) => question.part === part);
const runs = (await runQuestions(questions, openRoad(engine, calibration, systemClock))).map(
  ({ question, outcome, steps, firstIsRight }): Run => {
    const answerable = isAnswerable(question, engine.knowledge);
    const confidence = steps.confidence?.probability ?? 0;
    return {
      question,
      verdict: judgeTurn(question, outcome, answerable),
      answerable,
      judged: decidedByThreshold(steps) ? { confidence, right: firstIsRight } : undefined,
      firstIsRight,
    };
  },
);

const table = reportTable(runs);
console.log(table);
if (misses) console.log(`\n${reportMisses(runs)}`);
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
`;
  await writeFile(join(folder, `${today}-${part}.md`), text);
}
