/**
 * `npm run bench:retrieval -- <sets folder> [--only quality|speed] [--sets ja,zh] [--systems luodi,bm25] [--sizes 1000,10000]
 * [--report <file.md>]`: Luodi's engine, through `rank`, beside the search libraries a developer would pick, on public question
 * sets: what is found, how well the confidence knows it, time and memory. Says which goals are met, also by a confidence
 * that was not fitted on the set. `--report` keeps the tables, with a drawing of the growth beside them.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readTextModel } from "#src/commands/read-calibration.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { qualityGoals } from "./retrieval/goals/quality-goals.ts";
import { speedGoals } from "./retrieval/goals/speed-goals.ts";
import { learnedOfSets } from "./retrieval/learned-of-sets.ts";
import { measureQuality, type SetMeasured } from "./retrieval/measure-quality.ts";
import { preparePeers } from "./retrieval/prepare-peers.ts";
import { readArguments, type Arguments } from "./retrieval/read-arguments.ts";
import { readSets } from "./retrieval/read-sets.ts";
import { drawGrowth } from "./retrieval/report/draw-growth.ts";
import { goalsBothWays } from "./retrieval/report/goals-both-ways.ts";
import { qualityTable } from "./retrieval/report/quality-table.ts";
import { retrievalReport, type Measured } from "./retrieval/report/retrieval-report.ts";
import { speedTable } from "./retrieval/report/speed-table.ts";
import { measureSpeed, type SpeedMeasured } from "./retrieval/speed/measure-speed.ts";
import { isPeer, ONLY_READ } from "./retrieval/systems.ts";
import { warmCompileCache } from "./retrieval/warm-compile-cache.ts";

const BAD_ARGUMENTS = 2;

const wanted = readArguments(process.argv.slice(2));
if (wanted === undefined) {
  console.error(
    "usage: npm run bench:retrieval -- <sets folder> [--only quality|speed] [--sets …] [--systems …] [--sizes …] [--report <file.md>]",
  );
  process.exit(BAD_ARGUMENTS);
}

const peers = wanted.systems.some(isPeer) ? await preparePeers(console.error) : [];
const folder = await mkdtemp(join(tmpdir(), "luodi-bench-"));
try {
  const measured = await measure(wanted, folder);
  if (measured.goals.length > 0) console.log(goalsBothWays(measured.goals));
  if (wanted.report !== undefined) await writeReport(wanted.report, wanted.command, measured);
} finally {
  await rm(folder, { recursive: true });
}

/** Prints each table as it comes: a run takes minutes. @param workFolder  for what the systems are given */
async function measure(how: Arguments, workFolder: string): Promise<Measured> {
  const sets = await readSets(how.setsFolder, how.sets);
  console.error("running every system once, so that all start compiled");
  await warmCompileCache(sets, [ONLY_READ, ...how.systems], workFolder);
  const quality: SetMeasured[] = [];
  const { sets: learned } = await readTextModel();
  const learnedOf = await learnedOfSets({ learned, folder: how.setsFolder }, how.quality ? sets : []);
  for (const set of how.quality ? sets : []) {
    console.error(`measuring quality on ${set.name}`);
    const measured = await measureQuality(set, how.systems, learnedOf(set), workFolder);
    console.log(`${qualityTable(measured)}\n`);
    quality.push(measured);
  }
  const speed: SpeedMeasured[] = [];
  for (const size of how.sizes) {
    console.error(`measuring speed with ${size} passages`);
    const measured = await measureSpeed(sets, size, how.systems, workFolder);
    console.log(`${speedTable(measured)}\n`);
    speed.push(measured);
  }
  return { quality, speed, goals: [...qualityGoals(quality), ...speedGoals(speed)] };
}

async function writeReport(file: string, command: string, measured: Measured): Promise<void> {
  const drawing = measured.speed.length === 0 ? undefined : file.replace(/(\.md)?$/, "-growth.svg");
  if (drawing !== undefined) await writeFile(drawing, drawGrowth(measured.speed));
  const run = { date: beijingDate(new Date()), command, peers, drawing: drawing && basename(drawing) };
  await writeFile(file, retrievalReport(measured, run));
}
