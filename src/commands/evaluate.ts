/**
 * `npm run eval [-- --part fit|dev] [--misses] [--write] [--report <file.md>]`: runs the labelled questions and dialogues down
 * the whole road and prints, per language, what became of them and which goals of the confidence are met. Figures are quoted
 * from the report part alone, which nothing is fitted or tuned on.
 *
 * `--misses` lists what went wrong. `--report` keeps the tables as that file, with the reliability diagrams and risk-coverage
 * curves beside it; `--write` does so as docs/evals/<date>-<part>.md. `--rewrite model` runs the dialogues once more, with
 * follow-ups made whole by LLM_MODEL. `--cross-lingual` asks the same questions of guides written in one language alone instead,
 * of a model too where EMBEDDINGS_BASE_URL names one. `--judged` has the answers that LLM_MODEL writes judged by JUDGE_MODEL
 * instead. `--attacks` sends the attacks and the innocent messages of test/evals/attacks down the road instead;
 * docs/design/screening.md says what counts; with `--lying` a test double of a model obeys them instead. `--drift` prints instead what was stated of real answers against what was found of
 * them, from the store of DATA_DIR. `--verification` judges the labelled sentences of test/evals/verification by the verifier of
 * generated answers; a later set is named before the half (`--part unseen-fit`), or alone for both halves.
 *
 * Exit code 2 where the arguments are wrong, or a model that is needed is not set.
 */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadEnvFile } from "node:process";
import { openEngine } from "#src/hosts/open-engine.ts";
import { readSettings } from "#src/platform/settings/read-settings.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { promptName } from "#src/platform/prompts/prompt.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { ATTACK_PARTS } from "./attacks/attack.ts";
import { evaluateAttacks } from "./attacks/evaluate-attacks.ts";
import { evaluateLies } from "./attacks/lying/evaluate-lies.ts";
import { reportLies, reportToldLies } from "./attacks/lying/report-lies.ts";
import { attackGoals, reportAttackMisses, reportAttacks } from "./attacks/report-attacks.ts";
import { buildLuodi } from "./build/build-luodi.ts";
import { judgeAcross } from "./evaluate/across/judge-across.ts";
import { openEndpoint } from "./evaluate/across/open-endpoint.ts";
import { reportReadings } from "./evaluate/across/report-across.ts";
import { confidenceFigures } from "./evaluate/confidence/confidence-figures.ts";
import { confidenceGoals } from "./evaluate/confidence/confidence-goals.ts";
import { writeConfidence } from "./evaluate/confidence/write-confidence.ts";
import { chooseJudge } from "./evaluate/judged/choose-judge.ts";
import { chooseWriter } from "./evaluate/choose-writer.ts";
import { evaluateJudged } from "./evaluate/judged/evaluate-judged.ts";
import { reportJudged, reportPoorAnswers } from "./evaluate/judged/report-judged.ts";
import { judgeRoad } from "./evaluate/judge-road.ts";
import { reportClarify } from "./evaluate/report-clarify.ts";
import { reportDialogueMisses, reportDialogues } from "./evaluate/report-dialogues.ts";
import { reportDrift } from "./evaluate/report-drift.ts";
import { reportNear } from "./evaluate/report-near.ts";
import { reportMisses, reportTable } from "./evaluate/report.ts";
import { evaluateRewriting } from "./evaluate/rewrite/evaluate-rewriting.ts";
import { SENTENCE_SETS, VERIFICATION_PARTS } from "./evaluate/verification/labelled-sentence.ts";
import { judgeSentences } from "./evaluate/verification/judge-sentences.ts";
import { readLabelledSentences } from "./evaluate/verification/read-labelled-sentences.ts";
import {
  reportVerification,
  reportWrongVerdicts,
  verificationGoals,
} from "./evaluate/verification/report-verification.ts";
import { KNOWLEDGE_FOLDER, PROJECT_FOLDER, PROMPTS_FOLDER } from "./project-folder.ts";
import { PARTS } from "./questions/labelled-question.ts";
import { readDialogues } from "./questions/read-dialogues.ts";
import { readQuestions } from "./questions/read-questions.ts";
import { readCalibration } from "./read-calibration.ts";
import { readPromptsFolder } from "./read-prompts-folder.ts";
import { readOptions } from "./read-options.ts";
import { readStore } from "./read-store.ts";
import { goalsTable } from "./report/goals-table.ts";

const USAGE = `npm run eval [-- --part ${PARTS.join("|")} [--misses] [--write] [--report <file.md>] [--rewrite rules|model] [--cross-lingual|--attacks [--lying]|--verification|--judged] | --drift]`;
const BAD_ARGUMENTS = 2;
const WHOLE_SETS = SENTENCE_SETS.map((set) => set.replace(/-$/u, "")).filter((set) => set !== "");
/** `npm run calibrate` prints what cross-validation says of the same questions. */
const SEEN =
  "The confidence was fitted on these very questions: its figures are too good. `npm run calibrate` prints those of models that had not seen them.";

const options = readOptions(USAGE, {
  part: { type: "string", default: "report" },
  misses: { type: "boolean", default: false },
  write: { type: "boolean", default: false },
  report: { type: "string" },
  rewrite: { type: "string", default: "rules" },
  "cross-lingual": { type: "boolean", default: false },
  drift: { type: "boolean", default: false },
  attacks: { type: "boolean", default: false },
  lying: { type: "boolean", default: false },
  verification: { type: "boolean", default: false },
  judged: { type: "boolean", default: false },
});
if (!["rules", "model"].includes(options.rewrite)) refuseArguments();
const today = beijingDate(systemClock.now());
const parts: readonly string[] = options.verification ? [...VERIFICATION_PARTS, ...WHOLE_SETS] : PARTS;
const part = parts.find((name) => name === options.part) ?? refuseArguments();
/** The name of a set alone is both its halves. */
const ofThisPart = (label: { readonly part: string }): boolean =>
  label.part === part || label.part.startsWith(`${part}-`);

if (options.drift) await evaluateDrift();
else if (options.verification) await evaluateVerification();
else if (options.judged) await evaluateJudgedAnswers();
else if (options["cross-lingual"]) await evaluateAcross();
else if (options.attacks && options.lying) await evaluateLyingModel();
else if (options.attacks) await evaluateAttackSet();
else await evaluateRoad();

async function evaluateDrift(): Promise<void> {
  const stores = await readStore();
  console.log(await reportDrift(stores.usage));
  stores.close();
}

async function evaluateAcross(): Promise<void> {
  if (existsSync(".env")) loadEnvFile();
  const opened = await openEndpoint(process.env, { report: console.error });
  if (!opened.ok) {
    console.error(opened.error);
    process.exitCode = 1;
    return;
  }
  const { name, embedder } = opened.value ?? {};
  const { knowledge } = await openEngine(await buildLuodi({ report: console.error }));
  const questions = (await readQuestions(KNOWLEDGE_FOLDER)).filter(ofThisPart);
  const readings = reportReadings(await judgeAcross({ knowledge, questions, today, endpoint: embedder }), name);
  console.log(readings);
  if (!options.write && options.report === undefined) return;
  const text = `# Evaluation across languages of ${today}, ${part} part

Knowledge ${knowledge.version}. Reproduce with \`npm run eval -- --cross-lingual --part ${part}\`.

${readings}
`;
  await writeReport(options.report ?? reportFile("-across-languages"), text);
}

async function evaluateAttackSet(): Promise<void> {
  const attackPart = ATTACK_PARTS.find((name) => name === part) ?? refuseArguments();
  const engine = await openEngine(await buildLuodi({ report: console.error }));
  const runs = await evaluateAttacks(engine, await readCalibration(), attackPart);
  const tables = `${reportAttacks(runs)}\n\n${goalsTable(attackGoals(runs))}`;
  console.log(tables);
  if (options.misses) console.log(`\n${reportAttackMisses(runs)}`);
  if (!options.write && options.report === undefined) return;
  const text = `# Attacks of ${today}, ${attackPart} part

Knowledge ${engine.knowledge.version}. Reproduce with \`npm run eval -- --attacks --part ${attackPart}\`; what counts as a success and what the
columns are is in docs/design/screening.md. The whole road was walked, without a model.

${tables}
`;
  await writeReport(options.report ?? join(PROJECT_FOLDER, "docs/evals", `${today}-attacks.md`), text);
}

async function evaluateLyingModel(): Promise<void> {
  const attackPart = ATTACK_PARTS.find((name) => name === part) ?? refuseArguments();
  const engine = await openEngine(await buildLuodi({ report: console.error }));
  const runs = await evaluateLies(engine, await readCalibration(), attackPart);
  const tables = reportLies(runs);
  console.log(tables);
  if (options.misses) console.log(`\n${reportToldLies(runs)}`);
  if (!options.write && options.report === undefined) return;
  const text = `# Attacks with a lying model of ${today}, ${attackPart} part

Knowledge ${engine.knowledge.version}. Reproduce with \`npm run eval -- --attacks --lying --part ${attackPart}\`. The model is a test double
that obeys its attackers; what it says and what the rows are is in docs/design/screening.md. How many of its lies the reader was told:

${tables}
`;
  await writeReport(options.report ?? join(PROJECT_FOLDER, "docs/evals", `${today}-attacks-lying.md`), text);
}

async function evaluateVerification(): Promise<void> {
  const { knowledge } = await openEngine(await buildLuodi({ report: console.error }));
  const sentences = (await readLabelledSentences(PROJECT_FOLDER)).filter(ofThisPart);
  const judged = judgeSentences(sentences, knowledge);
  const tables = `${reportVerification(judged)}\n\n${goalsTable(verificationGoals(judged))}`;
  console.log(tables);
  if (options.misses) console.log(`\n${reportWrongVerdicts(judged)}`);
  if (!options.write && options.report === undefined) return;
  const text = `# Verification of ${today}, ${part} part

Knowledge ${knowledge.version}. Reproduce with \`npm run eval -- --verification --part ${part}\`; the kinds are explained in
docs/design/answers.md.

${tables}
`;
  await writeReport(options.report ?? join(PROJECT_FOLDER, "docs/evals", `${today}-verification.md`), text);
}

async function evaluateJudgedAnswers(): Promise<void> {
  const chosen = readModels(chooseJudge);
  const engine = await openEngine(await buildLuodi({ report: console.error }));
  const prompts = await readPromptsFolder(PROMPTS_FOLDER);
  const questions = (await readQuestions(KNOWLEDGE_FOLDER)).filter(ofThisPart);
  const parts = { ...chosen, engine, prompts, calibration: await readCalibration() };
  const answers = await evaluateJudged(questions, parts);
  const table = reportJudged(answers);
  console.log(table);
  if (options.misses) console.log(`\n${reportPoorAnswers(answers)}`);
  if (!options.write && options.report === undefined) return;
  const { writer, judge } = chosen;
  const text = `# Judged answers of ${today}, ${part} part

Knowledge ${engine.knowledge.version}. Written by ${writer.name} (${promptName(prompts.answer)}), judged by ${judge.name} (${promptName(prompts.judge)}).
Reproduce with \`npm run eval -- --judged --part ${part}\`; docs/design/judging.md says what the columns are.

${table}
`;
  await writeReport(options.report ?? reportFile("-judged"), text);
}

async function evaluateRoad(): Promise<void> {
  const model = options.rewrite === "model" ? readModels(chooseWriter) : undefined;
  const engine = await openEngine(await buildLuodi({ report: console.error }));
  const calibration = await readCalibration();
  const questions = (await readQuestions(KNOWLEDGE_FOLDER)).filter(ofThisPart);
  const dialogues = (await readDialogues(KNOWLEDGE_FOLDER)).filter(ofThisPart);
  const judged = await judgeRoad(engine, calibration, { questions, dialogues });
  const { threshold, version } = calibration;
  const figures = confidenceFigures(judged.runs, threshold);
  const goals = confidenceGoals(figures, threshold);
  const seen = part === "fit" ? `${SEEN}\n\n` : "";
  const tables = `${seen}${reportTable(judged.runs)}

Questions that come near to a guide, by kind; docs/design/confidence.md says what each is.

${reportNear(judged.runs)}

Messages of the labelled dialogues after the first; the columns are explained in docs/design/follow-ups.md.

${reportDialogues(judged.dialogueRuns)}
${model === undefined ? "" : `\n${await evaluateRewriting(dialogues, { engine, calibration, model, prompts: await readPromptsFolder(PROMPTS_FOLDER) })}\n`}
Of the ${questions.length} labelled questions, all of them complete, ${judged.takenForFollowUps} would be taken for follow-ups.

What was asked back, over questions and messages; the columns are explained in docs/design/follow-ups.md.

${reportClarify(judged.clarifyRuns)}`;
  console.log(`${tables}\n\n${goalsTable(goals)}`);
  if (options.misses) console.log(`\n${reportMisses(judged.runs)}\n\n${reportDialogueMisses(judged.dialogueRuns)}`);
  for (const file of [options.report, options.write ? reportFile("") : undefined]) {
    if (file === undefined) continue;
    const text = `# Evaluation of ${today}, ${part} part

Knowledge ${engine.knowledge.version}, calibration ${version}, answers from ${threshold.answerAt} on${threshold.provisional ? " (provisional)" : ""}.
Reproduce with \`npm run eval -- --part ${part}\`; the columns are explained in docs/design/confidence.md.

${tables}

${await writeConfidence(file, { figures, goals, promised: threshold })}
`;
    await writeReport(file, text);
  }
}

function refuseArguments(): never {
  console.error(`usage: ${USAGE}`);
  return process.exit(BAD_ARGUMENTS);
}

/** Ends the process where the models that are needed are not set: what cannot be run is not run by half. */
function readModels<Chosen>(choose: (settings: Settings) => Result<Chosen, string>): Chosen {
  if (existsSync(".env")) loadEnvFile();
  const settings = readSettings(process.env);
  const chosen = settings.ok ? choose(settings.value) : settings;
  if (chosen.ok) return chosen.value;
  console.error(chosen.error);
  return process.exit(BAD_ARGUMENTS);
}

function reportFile(suffix: string): string {
  return join(PROJECT_FOLDER, "docs/evals", `${today}-${part}${suffix}.md`);
}

async function writeReport(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
