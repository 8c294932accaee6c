/**
 * `npm run -s ask -- "question" [--lang ko] [--district jimo] [--json] [--explain]`: one Turn from the command line.
 * Exit 0 for every outcome, 2 for bad arguments, 1 for faults.
 */
import { parseArgs } from "node:util";
import { openRoad } from "#src/hosts/create-engine.ts";
import { openEngine } from "#src/hosts/open-engine.ts";
import { createAsk } from "#src/http/create-ask.ts";
import { isLanguage } from "#src/language/language.ts";
import { randomId } from "#src/platform/adapters/random-id/random-id.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { buildLuodi } from "./build/build-luodi.ts";
import { explainStep } from "./explain-step.ts";
import { readCalibration } from "./read-calibration.ts";
import { turnAsText } from "./turn-as-text.ts";

const USAGE = 'usage: npm run -s ask -- "question" [--lang zh|en|ja|ko] [--district <id>] [--json] [--explain]';
const BAD_ARGUMENTS = 2;

process.exitCode = await main();

async function main(): Promise<number> {
  const given = readArguments();
  if (given === undefined) {
    console.error(USAGE);
    return BAD_ARGUMENTS;
  }
  const engine = await openEngine(await buildLuodi({ report: console.error }));
  if (given.district !== undefined && !engine.knowledge.districts.some(({ id }) => id === given.district)) {
    console.error(`no district "${given.district}": ${engine.knowledge.districts.map(({ id }) => id).join(" ")}`);
    return BAD_ARGUMENTS;
  }
  const calibration = await readCalibration();
  const ask = createAsk({
    answerQuestion: openRoad(engine, calibration, systemClock),
    knowledge: engine.knowledge,
    calibrationVersion: calibration.version,
    newId: randomId,
  });
  const turn = await ask(given, given.explain ? { observe: (taken) => console.error(explainStep(taken)) } : {});
  if (!turn.ok) {
    console.error(turn.error);
    return BAD_ARGUMENTS;
  }
  console.log(given.json ? JSON.stringify(turn.value, undefined, 2) : turnAsText(turn.value));
  return 0;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: "string" },
        district: { type: "string" },
        json: { type: "boolean", default: false },
        explain: { type: "boolean", default: false },
      },
    });
    const [text, ...more] = positionals;
    const { lang, district, json, explain } = values;
    if (text === undefined || more.length > 0 || (lang !== undefined && !isLanguage(lang))) return undefined;
    return { text, language: lang, district, json, explain };
  } catch {
    return undefined;
  }
}
