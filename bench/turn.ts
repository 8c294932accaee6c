/**
 * `npm run bench:turn`: what a turn costs in one process. Every labelled question goes down the whole road, once to warm
 * up and three times measured; prints milliseconds per turn and the time to open a finished build.
 */
import { buildLuodi } from "#src/commands/build/build-luodi.ts";
import { KNOWLEDGE_FOLDER } from "#src/commands/project-folder.ts";
import { readQuestions } from "#src/commands/questions/read-questions.ts";
import { readCalibration } from "#src/commands/read-calibration.ts";
import { openRoad } from "#src/hosts/create-engine.ts";
import { openEngine } from "#src/hosts/open-engine.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";

const ROUNDS = 3;
const BYTES_PER_MB = 1024 * 1024;

const buildFolder = await buildLuodi({ report: console.error });
const questions = await readQuestions(KNOWLEDGE_FOLDER);

const opening = performance.now();
const engine = await openEngine(buildFolder);
const answerQuestion = openRoad(engine, await readCalibration(), systemClock);
const openMs = performance.now() - opening;

const firstStart = performance.now();
await answerQuestion({ text: "How long is an RCEP proof of origin valid?" });
const firstMs = performance.now() - firstStart;

for (const { text } of questions) await answerQuestion({ text });
const times: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const { text } of questions) {
    const start = performance.now();
    await answerQuestion({ text });
    times.push(performance.now() - start);
  }
}
times.sort((a, b) => a - b);

const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
console.log(`passages        ${engine.knowledge.passages.length} in four languages`);
console.log(`open a build    ${openMs.toFixed(0)} ms`);
console.log(`first turn      ${firstMs.toFixed(1)} ms`);
console.log(`turn p50 / p95  ${at(0.5)} / ${at(0.95)} ms (${times.length} turns)`);
console.log(`memory          ${(process.memoryUsage().rss / BYTES_PER_MB).toFixed(0)} MB`);
