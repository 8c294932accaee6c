import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { GUIDE_SIGNALS } from "#src/turn/confidence/guide-signals.ts";
import type { LogisticModel } from "#src/turn/confidence/logistic.ts";
import type { TextModel } from "#src/turn/confidence/text-model.ts";
import { TEXT_SIGNALS } from "#src/turn/confidence/text-signals.ts";
import { PROJECT_FOLDER } from "./project-folder.ts";

/** The committed calibration; `npm run calibrate` alone writes it. */
export const CALIBRATION_FILE = join(PROJECT_FOLDER, "src/turn/confidence/calibration.json");

export async function readCalibration(): Promise<Calibration> {
  return JSON.parse(await readFile(CALIBRATION_FILE, "utf8")) as Calibration;
}

/** The committed text model; `npm run calibrate -- --text` alone writes it. */
export const TEXT_MODEL_FILE = join(PROJECT_FOLDER, "src/turn/confidence/text-model.json");

export async function readTextModel(): Promise<TextModel> {
  return JSON.parse(await readFile(TEXT_MODEL_FILE, "utf8")) as TextModel;
}

/** Rates everything alike: for whoever walks the road only for what it finds. */
export const NO_CALIBRATION: Calibration = {
  version: "none",
  text: blankModel(TEXT_SIGNALS),
  guide: blankModel(GUIDE_SIGNALS),
  threshold: {
    answerAt: 1,
    risk: 0,
    riskBound: 1,
    level: 0,
    isShown: false,
    perLanguage: { zh: 1, en: 1, ja: 1, ko: 1 },
    stricter: [],
    provisional: true,
  },
  data: { questions: "", knowledge: "", examples: 0 },
};

function blankModel(signals: readonly string[]): LogisticModel {
  const zeros = signals.map(() => 0);
  return { signals, means: zeros, spreads: signals.map(() => 1), weights: zeros, bias: 0 };
}
