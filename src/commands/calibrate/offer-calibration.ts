/** Adopts a calibration that is not worse than the one in use, and says what was compared and done. */
import type { Engine } from "#src/hosts/create-engine.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import type { Interval } from "../evaluate/confidence/bootstrap-interval.ts";
import { figuresOf, type Figures } from "../evaluate/figures.ts";
import { judgeQuestions } from "../evaluate/judge-questions.ts";
import { percent } from "../evaluate/percent.ts";
import type { LabelledQuestion } from "../questions/labelled-question.ts";
import { type CalibrationFiles, replaceCalibration } from "./calibration-files.ts";
import { compareCalibrations, type Judgement, riskObjections } from "./compare-calibrations.ts";
import { fitsSignals } from "./fits-signals.ts";

export interface Offer {
  readonly engine: Engine;
  readonly inUse: Calibration;
  readonly offered: Calibration;
  /** Of the report part. */
  readonly questions: readonly LabelledQuestion[];
  readonly files: CalibrationFiles;
  readonly report: (line: string) => void;
}

export type Offered = "adopted" | "refused" | "unchanged";

export async function offerCalibration(offer: Offer): Promise<Offered> {
  const { inUse, offered, files, report } = offer;
  if (hashIn(inUse) === hashIn(offered)) {
    report(`the same as ${inUse.version}, which stays`);
    return "unchanged";
  }
  const objections = await findObjections(offer);
  for (const objection of objections) report(`worse: ${objection}`);
  if (objections.length > 0) {
    report(`${offered.version} is not adopted; ${inUse.version} stays`);
    return "refused";
  }
  await replaceCalibration(files, offered);
  const back = fitsSignals(inUse) ? `; back with: npm run calibrate -- --restore ${inUse.version}` : "";
  report(`${offered.version} is adopted${back}`);
  return "adopted";
}

async function findObjections({ engine, inUse, offered, questions, report }: Offer): Promise<readonly string[]> {
  const judge = async (calibration: Calibration): Promise<Judgement> => ({
    version: calibration.version,
    promise: calibration.threshold,
    runs: await judgeQuestions(engine, calibration, questions),
  });
  const after = await judge(offered);
  if (!fitsSignals(inUse)) {
    report(`${inUse.version} is of other signals and cannot be compared with`);
    const figures = figuresOf(after.runs);
    report(describe(after, figures));
    return riskObjections(after, figures);
  }
  const before = await judge(inUse);
  const compared = compareCalibrations(before, after);
  report(describe(before, compared.inUse));
  report(describe(after, compared.offered));
  report(`difference: AURC ${shown(compared.aurc)}, coverage ${shown(compared.coverage)} (paired bootstrap, 90 %)`);
  return compared.objections;
}

/** The date before it says when it was fitted, not what came out. */
function hashIn({ version }: Calibration): string | undefined {
  return version.split("-").at(-1);
}

function describe({ version }: Judgement, { right, wrong, coverage, selectiveRisk, aurc }: Figures): string {
  const risk = Number.isNaN(selectiveRisk) ? "none answered" : `${percent(selectiveRisk)} of ${right + wrong} wrong`;
  return `${version} on the report part: coverage ${percent(coverage)}, ${risk}, AURC ${aurc.toFixed(4)}`;
}

function shown({ low, high }: Interval): string {
  return `${low.toFixed(4)} to ${high.toFixed(4)}`;
}
