/**
 * `npm run calibrate`: fits the guide model on the fit part of the labelled questions, with the text model as it is committed,
 * chooses the threshold on the fit and dev parts, each question judged by a model that never saw it, and writes them to
 * src/turn/confidence/calibration.json. Nothing else writes that file.
 *
 * `npm run calibrate -- --text <sets folder>`: fits the text model on public question sets and writes it to
 * src/turn/confidence/text-model.json. The guide model is to be fitted anew then.
 */
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { openRoad } from "#src/hosts/create-engine.ts";
import { openEngine } from "#src/hosts/open-engine.ts";
import { LANGUAGES, type Language } from "#src/language/language.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { chooseStricter } from "#src/turn/confidence/choose-stricter.ts";
import { chooseThreshold } from "#src/turn/confidence/choose-threshold.ts";
import { upperErrorBound } from "#src/turn/confidence/clopper-pearson.ts";
import { RISK_TARGETS } from "#src/turn/confidence/risk-targets.ts";
import { buildLuodi } from "./build/build-luodi.ts";
import { KNOWLEDGE_FOLDER } from "./project-folder.ts";
import { decidedByThreshold } from "./questions/decided-by-threshold.ts";
import { crossValidate, fitGuideModel, probabilities, type CalibrationExample } from "./questions/fit-models.ts";
import { readQuestions } from "./questions/read-questions.ts";
import { runQuestions } from "./questions/run-questions.ts";
import { CALIBRATION_FILE, NO_CALIBRATION, readTextModel } from "./read-calibration.ts";
import { readOptions } from "./read-options.ts";
import { calibrateText } from "./text-model/calibrate-text.ts";

const { text: setsFolder } = readOptions("npm run calibrate -- [--text <sets folder>]", { text: { type: "string" } });
if (setsFolder !== undefined) {
  await calibrateText(setsFolder);
  process.exit();
}

const { model: text } = await readTextModel();
const engine = await openEngine(await buildLuodi({ report: console.error }));
const questions = (await readQuestions(KNOWLEDGE_FOLDER)).filter(({ part }) => part !== "report");

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
const fitted = {
  ...models,
  threshold: {
    ...chosen,
    perLanguage: { zh: boundOf("zh"), en: boundOf("en"), ja: boundOf("ja"), ko: boundOf("ko") },
    stricter: chooseStricter(judged, RISK_TARGETS),
    // The labelled questions are our own: what visitors really ask may be harder.
    provisional: true,
  },
  data: { questions: hashOf(questions), knowledge: engine.knowledge.version, examples: fit.length },
};
const calibration: Calibration = { version: `${beijingDate(new Date())}-${hashOf(fitted)}`, ...fitted };
await writeFile(CALIBRATION_FILE, `${JSON.stringify(calibration, undefined, 2)}\n`);

console.error(`${examples.length} examples, ${judged.filter(({ right }) => right).length} right at first place`);
console.error(`answers from ${chosen.answerAt} on; at most ${percent(chosen.riskBound)} wrong (level ${chosen.level})`);
for (const language of LANGUAGES) {
  console.error(`  ${language} alone: ${percent(fitted.threshold.perLanguage[language])}`);
}
for (const { scope, answerAt, riskBound, isPooled } of fitted.threshold.stricter) {
  console.error(
    `  ${scope} from ${answerAt} on: ${percent(riskBound)}${isPooled ? ", bound of all: too few questions" : ""}`,
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

function boundOf(language: Language): number {
  const answered = judged.filter((one) => one.language === language && one.confidence >= chosen.answerAt);
  return upperErrorBound(answered.filter(({ right }) => !right).length, answered.length, RISK_TARGETS.level);
}

function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
