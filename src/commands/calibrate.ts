/**
 * `npm run calibrate [-- --from-reviews | --restore <version> | --text <sets folder>]`: fits the guide model on the fit part of
 * the labelled questions, with the text model as it is committed, chooses the threshold on the fit and dev parts, each question
 * judged by a model that never saw it, and writes them to src/turn/confidence/calibration.json unless they are worse on the
 * report part than what is there, which is kept beside it where this release can read it. Nothing else writes that file.
 *
 * `--from-reviews` first writes what staff reviewed in the store of DATA_DIR among the labelled questions. `--restore` puts a
 * calibration back that is kept. `--text` fits the text model on public question sets instead and writes it to
 * src/turn/confidence/text-model.json unless it is worse than what is there on sets not seen; the guide model is to be fitted
 * anew then.
 *
 * Exit 0 when it is adopted, restored or the same as before, 1 when not, 2 for bad arguments.
 */
import { createHash } from "node:crypto";
import { openRoad } from "#src/hosts/create-engine.ts";
import { openEngine } from "#src/hosts/open-engine.ts";
import { LANGUAGES, type Language } from "#src/language/language.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { answerAtFor } from "#src/turn/confidence/answer-at.ts";
import type { Calibration, Threshold } from "#src/turn/confidence/calibration.ts";
import { chooseStricter } from "#src/turn/confidence/choose-stricter.ts";
import { chooseThreshold } from "#src/turn/confidence/choose-threshold.ts";
import { upperErrorBound } from "#src/turn/confidence/clopper-pearson.ts";
import { areaUnderRiskCoverage, calibrationError, coverageAtRisk } from "#src/turn/confidence/risk-coverage.ts";
import { RISK_TARGETS } from "#src/turn/confidence/risk-targets.ts";
import { buildLuodi } from "./build/build-luodi.ts";
import { CALIBRATION_FILES } from "./calibrate/calibration-files.ts";
import { isProvisional } from "./calibrate/is-provisional.ts";
import { offerCalibration } from "./calibrate/offer-calibration.ts";
import { restoreCalibration } from "./calibrate/restore-calibration.ts";
import { takeInReviews } from "./calibrate/take-in-reviews.ts";
import { unknownTopics } from "./calibrate/unknown-topics.ts";
import { percent } from "./evaluate/percent.ts";
import { KNOWLEDGE_FOLDER } from "./project-folder.ts";
import { decidedByThreshold } from "./questions/decided-by-threshold.ts";
import { crossValidate, fitGuideModel, probabilities, type CalibrationExample } from "./questions/fit-models.ts";
import { readOwnQuestions, readQuestions } from "./questions/read-questions.ts";
import { runQuestions } from "./questions/run-questions.ts";
import { NO_CALIBRATION, readCalibration, readTextModel, TEXT_MODEL_FILE } from "./read-calibration.ts";
import { readOptions } from "./read-options.ts";
import { readStore } from "./read-store.ts";
import { calibrateText } from "./text-model/calibrate-text.ts";
import { SETS } from "./text-model/learned-sets.ts";

const options = readOptions("npm run calibrate [-- --from-reviews | --restore <version> | --text <sets folder>]", {
  restore: { type: "string" },
  "from-reviews": { type: "boolean", default: false },
  text: { type: "string" },
});
const { restore, text: setsFolder } = options;
if (restore !== undefined) {
  const { isRestored, line } = await restoreCalibration(CALIBRATION_FILES, restore);
  console.error(line);
  process.exit(isRestored ? 0 : 1);
}
if (setsFolder !== undefined) {
  const files = { folder: setsFolder, choices: SETS, file: TEXT_MODEL_FILE };
  const outcome = await calibrateText({ ...files, report: console.error });
  process.exit(outcome === "refused" ? 1 : 0);
}

const { model: text } = await readTextModel();
const engine = await openEngine(await buildLuodi({ report: console.error }));
const unknown = unknownTopics(RISK_TARGETS, engine.knowledge);
if (unknown.length > 0) {
  console.error(`risk-targets.ts: not a topic of knowledge/topics.yaml: ${unknown.join(", ")}`);
  process.exit(1);
}
if (options["from-reviews"]) await takeInFromStore();
const labelled = await readQuestions(KNOWLEDGE_FOLDER);
const questions = labelled.filter(({ part }) => part !== "report");

// The road is walked for its retrieval; what it decides without a calibration does not matter.
const runs = await runQuestions(questions, openRoad(engine, NO_CALIBRATION, systemClock));
const examples = runs.flatMap(({ question, steps, firstIsRight }): CalibrationExample[] => {
  if (!decidedByThreshold(steps)) return [];
  return [{ labelled: question, question: steps.question, retrieval: steps.retrieval, right: firstIsRight }];
});

const fit = examples.filter(({ labelled }) => labelled.part === "fit");
const dev = examples.filter(({ labelled }) => labelled.part === "dev");
const models = { text, guide: fitGuideModel(text, fit) };
const judged = [...judge(fit, crossValidate(text, fit)), ...judge(dev, probabilities(models, dev))];
const chosen = chooseThreshold(judged, RISK_TARGETS);
const stricter = chooseStricter(judged, RISK_TARGETS);
const fitted = {
  ...models,
  threshold: {
    ...chosen,
    perLanguage: { zh: boundOf("zh"), en: boundOf("en"), ja: boundOf("ja"), ko: boundOf("ko") },
    stricter,
    provisional: isProvisional(examples.map(({ labelled }) => labelled)),
  },
  data: { questions: hashOf(questions), knowledge: engine.knowledge.version, examples: fit.length },
};
const calibration: Calibration = { version: `${beijingDate(new Date())}-${hashOf(fitted)}`, ...fitted };

console.error(`${examples.length} examples, ${judged.filter(({ right }) => right).length} right at first place`);
console.error(
  `answers from ${chosen.answerAt} on; at most ${percent(chosen.riskBound)} wrong (level ${chosen.level})${notShown(chosen)}`,
);
for (const language of LANGUAGES) {
  console.error(`  ${language} alone: ${percent(fitted.threshold.perLanguage[language])}`);
}
for (const language of [...LANGUAGES, "all" as const]) {
  const own = judged.filter((one) => language === "all" || one.language === language);
  const [aurc, error] = [areaUnderRiskCoverage(own), calibrationError(own)].map((figure) => figure.toFixed(3));
  const coverage = percent(coverageAtRisk(own, RISK_TARGETS.risk));
  console.error(
    `  ${language} unseen: AURC ${aurc}, coverage at ${percent(RISK_TARGETS.risk)} risk ${coverage}, calibration error ${error}`,
  );
}
for (const own of stricter) {
  const pooled = own.isPooled ? ", bound of all: too few questions" : "";
  console.error(`  ${own.scope} from ${own.answerAt} on: ${percent(own.riskBound)}${pooled}${notShown(own)}`);
}

const offered = await offerCalibration({
  engine,
  inUse: await readCalibration(),
  offered: calibration,
  questions: labelled.filter(({ part }) => part === "report"),
  files: CALIBRATION_FILES,
  report: console.error,
});
process.exitCode = offered === "refused" ? 1 : 0;

async function takeInFromStore(): Promise<void> {
  const stores = await readStore();
  const { knowledge, recogniseDistricts } = engine;
  const known = await readOwnQuestions(KNOWLEDGE_FOLDER);
  const {
    added,
    changed,
    known: old,
    left,
  } = await takeInReviews(stores, { knowledge, recogniseDistricts, knowledgeFolder: KNOWLEDGE_FOLDER }, known);
  stores.close();
  console.error(`reviews: ${added} new questions, ${changed} with another label, ${old} known`);
  console.error(
    `left out: ${Object.entries(left)
      .map(([why, count]) => `${count} ${why}`)
      .join(", ")}`,
  );
}

function judge(judgedExamples: readonly CalibrationExample[], confidences: readonly number[]) {
  return judgedExamples.map(({ labelled: { language }, retrieval, right }, at) => ({
    language,
    topic: retrieval.candidates[0]?.passage.topic ?? "",
    confidence: confidences[at] ?? 0,
    right,
  }));
}

function notShown({ isShown, risk }: Pick<Threshold, "isShown" | "risk">): string {
  return isShown ? "" : `; NOT SHOWN to be at most ${percent(risk)}: chosen by what was observed alone`;
}

function boundOf(language: Language): number {
  const answered = judged.filter(
    (one) => one.language === language && one.confidence >= answerAtFor({ ...chosen, stricter }, one),
  );
  return upperErrorBound(answered.filter(({ right }) => !right).length, answered.length, RISK_TARGETS.level);
}

function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);
}
