/**
 * `npm run calibrate`: fits both confidence models and chooses the threshold on the fit part of the labelled questions,
 * and writes them to src/turn/confidence/calibration.json. Nothing else writes that file.
 */
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openEngine, type Engine } from "#src/hosts/open-engine.ts";
import { redact } from "#src/turn/guard/redact.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { chooseThreshold } from "#src/turn/confidence/choose-threshold.ts";
import { textEvidence } from "#src/turn/confidence/estimate-confidence.ts";
import { fitLogistic, type Example } from "#src/turn/confidence/fit-logistic.ts";
import { GUIDE_SIGNALS, guideSignals } from "#src/turn/confidence/guide-signals.ts";
import { isUnconfirmed } from "#src/turn/confidence/is-unconfirmed.ts";
import { logOdds, type LogisticModel } from "#src/turn/confidence/logistic.ts";
import { tiedDistricts } from "#src/turn/confidence/tied-districts.ts";
import { TEXT_SIGNALS, textSignals } from "#src/turn/confidence/text-signals.ts";
import { understand } from "#src/turn/question/understand.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { buildLuodi, PROJECT_FOLDER } from "./build/build-luodi.ts";
import { rankingExamples } from "./questions/ranking-examples.ts";
import { crossValidate } from "./questions/cross-validate.ts";
import { tellsAnswer } from "./questions/is-right.ts";
import type { LabelledQuestion } from "./questions/labelled-question.ts";
import { readQuestions } from "./questions/read-questions.ts";
import { CALIBRATION_FILE } from "./read-calibration.ts";

/** At most one answer in twenty may be wrong, and we want to be nine-tenths sure of it. */
const TARGET = { risk: 0.05, level: 0.9 } as const;

interface Retrieved {
  readonly question: Question;
  readonly retrieval: Retrieval;
  readonly right: boolean;
}

const engine = await openEngine(await buildLuodi({ report: console.error }));
const questions = (await readQuestions(join(PROJECT_FOLDER, "knowledge"))).filter(
  // Small talk and attacks never reach retrieval.
  ({ part, expect }) => part === "fit" && expect !== "small-talk" && expect !== "refuse",
);
const text = fitLogistic(TEXT_SIGNALS, rankingExamples(engine.knowledge, questions));
// What is settled before the probability is looked at (asking back, nothing confirmed) teaches nothing about it.
const retrieved = (await Promise.all(questions.map((question) => retrieveFor(question, engine)))).filter(
  ({ question, retrieval }) => !isUnconfirmed(retrieval) && tiedDistricts(question, retrieval).length < 2,
);
const examples = retrieved.map((one) => guideExample(one, text));
const outOfFold = crossValidate(GUIDE_SIGNALS, examples);
const judged = outOfFold.map((confidence, at) => ({ confidence, right: examples[at]?.right === true }));

const calibration: Calibration = {
  version: `${beijingDate(new Date())}-${hashOf(questions)}`,
  text,
  guide: fitLogistic(GUIDE_SIGNALS, examples),
  // The labelled questions are our own: what visitors really ask may be harder.
  threshold: { ...chooseThreshold(judged, TARGET), provisional: true },
  data: { questions: hashOf(questions), knowledge: engine.knowledge.version, examples: examples.length },
};
await writeFile(CALIBRATION_FILE, `${JSON.stringify(calibration, undefined, 2)}\n`);
console.error(`${examples.length} examples, ${judged.filter(({ right }) => right).length} right at first place`);
console.error(JSON.stringify(calibration.threshold));

async function retrieveFor(labelled: LabelledQuestion, { retrieve, recogniseDistricts }: Engine): Promise<Retrieved> {
  const message = { text: redact(labelled.text), language: labelled.language };
  const question = understand(message, recogniseDistricts);
  const retrieval = await retrieve(question, beijingDate(new Date()));
  const [first] = retrieval.candidates;
  return { question, retrieval, right: first !== undefined && tellsAnswer(first.passage, labelled) };
}

function guideExample({ question, retrieval, right }: Retrieved, model: LogisticModel): Example {
  const odds = logOdds(model, textSignals(textEvidence(retrieval)));
  return { signals: guideSignals(question, retrieval, odds), right };
}

function hashOf(labelled: readonly LabelledQuestion[]): string {
  return createHash("sha256").update(JSON.stringify(labelled)).digest("hex").slice(0, 12);
}
