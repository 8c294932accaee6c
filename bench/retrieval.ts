/**
 * `npm run bench:retrieval -- <sets folder> [--only quality|speed] [--sets ja,zh] [--systems luodi,bm25] [--sizes 1000,10000]
 * [--report <file.md>]`: Luodi's engine, through `rank`, beside the search libraries a developer would pick, on public question
 * sets: what is found, how well the confidence knows it, time and memory. Says which goals are met. `--report` keeps the
 * tables, with a drawing of the growth beside them.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { qualityGoals } from "./retrieval/goals/quality-goals.ts";
import { speedGoals } from "./retrieval/goals/speed-goals.ts";
import { measureQuality, type SetMeasured } from "./retrieval/measure-quality.ts";
import { preparePeers } from "./retrieval/prepare-peers.ts";
import { readSets } from "./retrieval/read-sets.ts";
import { drawGrowth } from "./retrieval/report/draw-growth.ts";
import { goalsTable } from "./retrieval/report/goals-table.ts";
import { qualityTable } from "./retrieval/report/quality-table.ts";
import { retrievalReport } from "./retrieval/report/retrieval-report.ts";
import { speedTable } from "./retrieval/report/speed-table.ts";
import { measureSpeed, type SpeedMeasured } from "./retrieval/speed/measure-speed.ts";
import { isPeer, SYSTEMS } from "./retrieval/systems.ts";

const BAD_ARGUMENTS = 2;

const { values: options, positionals } = parseArgs({
  options: {
    only: { type: "string" },
    sets: { type: "string" },
    systems: { type: "string", default: SYSTEMS.map(({ name }) => name).join(",") },
    sizes: { type: "string", default: "1000,10000,100000" },
    report: { type: "string" },
  },
  allowPositionals: true,
});
const [setsFolder] = positionals;
if (setsFolder === undefined) {
  console.error("usage: npm run bench:retrieval -- <sets folder>");
  process.exit(BAD_ARGUMENTS);
}

const names = options.systems.split(",");
const systems = SYSTEMS.filter(({ name }) => names.includes(name));
const peers = systems.some(isPeer) ? await preparePeers(console.error) : [];
const sets = await readSets(resolve(setsFolder), options.sets?.split(","));

const folder = await mkdtemp(join(tmpdir(), "luodi-bench-"));
const quality: SetMeasured[] = [];
const speed: SpeedMeasured[] = [];
if (options.only !== "speed") {
  for (const set of sets) {
    console.error(`measuring quality on ${set.name}`);
    const measured = await measureQuality(set, systems, folder);
    console.log(`${qualityTable(measured)}\n`);
    quality.push(measured);
  }
}
if (options.only !== "quality") {
  for (const size of options.sizes.split(",").map(Number)) {
    console.error(`measuring speed with ${size} passages`);
    const measured = await measureSpeed(sets, size, systems, folder);
    console.log(`${speedTable(measured)}\n`);
    speed.push(measured);
  }
}
await rm(folder, { recursive: true });

const goals = [...qualityGoals(quality), ...speedGoals(speed)];
console.log(goalsTable(goals));
if (options.report !== undefined) await writeReport(options.report);

async function writeReport(file: string): Promise<void> {
  const drawing = speed.length === 0 ? undefined : file.replace(/(\.md)?$/, "-growth.svg");
  if (drawing !== undefined) await writeFile(drawing, drawGrowth(speed));
  const date = beijingDate(new Date());
  const narrowed = (["only", "sets", "sizes"] as const).flatMap((name) =>
    process.argv.includes(`--${name}`) ? [` --${name} ${options[name]}`] : [],
  );
  const command = `npm run bench:retrieval -- <sets folder>${narrowed.join("")}`;
  const described = { date, command, peers, drawing: drawing === undefined ? undefined : basename(drawing) };
  await writeFile(file, retrievalReport({ quality, speed, goals }, described));
}
