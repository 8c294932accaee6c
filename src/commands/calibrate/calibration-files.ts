/**
 * The calibration in use, and those that were in use before and could be again, each under its version. All are committed;
 * the first alone is what a host reads.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Calibration, Threshold } from "#src/turn/confidence/calibration.ts";
import { isRiskShown } from "#src/turn/confidence/is-risk-shown.ts";
import { CALIBRATION_FILE } from "../read-calibration.ts";
import { fitsSignals } from "./fits-signals.ts";

export interface CalibrationFiles {
  readonly inUse: string;
  /** Folder of the others. */
  readonly kept: string;
}

export const CALIBRATION_FILES: CalibrationFiles = {
  inUse: CALIBRATION_FILE,
  kept: join(CALIBRATION_FILE, "../calibrations"),
};

const EXTENSION = ".json";

/** Puts a calibration in the place of the one in use, which is kept unless it is of other signals: only older code reads that. */
export async function replaceCalibration(files: CalibrationFiles, calibration: Calibration): Promise<void> {
  const before = await readFile(files.inUse, "utf8");
  const replaced = JSON.parse(before) as Calibration;
  if (fitsSignals(replaced)) {
    await mkdir(files.kept, { recursive: true });
    await writeFile(join(files.kept, `${replaced.version}${EXTENSION}`), before);
  }
  await writeFile(files.inUse, `${JSON.stringify(calibration, undefined, 2)}\n`);
}

/** Versions of those that were in use before, the oldest first. */
export async function keptVersions({ kept }: CalibrationFiles): Promise<readonly string[]> {
  const names = await readdir(kept).catch(() => []);
  return names
    .filter((name) => name.endsWith(EXTENSION))
    .map((name) => name.slice(0, -EXTENSION.length))
    .toSorted();
}

/**
 * Undefined where none of this version is kept. One kept before calibrations said whether their risk is shown says it by its
 * bound.
 */
export async function readKept(files: CalibrationFiles, version: string): Promise<Calibration | undefined> {
  if (!(await keptVersions(files)).includes(version)) return undefined;
  const kept = JSON.parse(await readFile(join(files.kept, `${version}${EXTENSION}`), "utf8")) as Calibration;
  const { threshold } = kept;
  return { ...kept, threshold: { ...sayShown(threshold), stricter: threshold.stricter.map(sayShown) } };
}

function sayShown<Chosen extends Pick<Threshold, "risk" | "riskBound"> & Partial<Pick<Threshold, "isShown">>>(
  chosen: Chosen,
): Chosen & Pick<Threshold, "isShown"> {
  return { ...chosen, isShown: chosen.isShown ?? isRiskShown(chosen) };
}
