/** Puts a calibration that was in use before back in its place; the one in use is kept in turn. */
import { type CalibrationFiles, keptVersions, readKept, replaceCalibration } from "./calibration-files.ts";
import { fitsSignals } from "./fits-signals.ts";

/** @returns one line: what was done, or why nothing was */
export async function restoreCalibration(
  files: CalibrationFiles,
  version: string,
): Promise<{ readonly isRestored: boolean; readonly line: string }> {
  const kept = await readKept(files, version);
  if (kept === undefined) {
    const known = (await keptVersions(files)).join(" ") || "none";
    return { isRestored: false, line: `no calibration ${version} is kept: ${known}` };
  }
  if (!fitsSignals(kept)) {
    return { isRestored: false, line: `${version} is of other signals than this release computes` };
  }
  await replaceCalibration(files, kept);
  return { isRestored: true, line: `${version} is in use again` };
}
