import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { PROJECT_FOLDER } from "./build/build-luodi.ts";

/** The committed calibration; `npm run calibrate` alone writes it. */
export const CALIBRATION_FILE = join(PROJECT_FOLDER, "src/turn/confidence/calibration.json");

export async function readCalibration(): Promise<Calibration> {
  return JSON.parse(await readFile(CALIBRATION_FILE, "utf8")) as Calibration;
}
