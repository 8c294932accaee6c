/**
 * `npm run -s ask -- "question" [--lang ko] [--district jimo] [--json] [--explain]`: one Turn from the command line.
 * Exit 0 for every outcome, 2 for bad arguments, 1 for faults.
 */
import { parseArgs } from "node:util";
import { openEngine, openRoad } from "#src/hosts/open-engine.ts";
import { turnFromOutcome } from "#src/http/turn-from-outcome.ts";
import { isLanguage } from "#src/language/language.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";
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
  const answerQuestion = openRoad(engine, calibration, systemClock);
  const outcome = await answerQuestion(
    given,
    given.explain ? (step, output) => console.error(explainStep(step, output)) : undefined,
  );
  if (!outcome.ok) {
    console.error(outcome.error);
    return BAD_ARGUMENTS;
  }
  const turn = turnFromOutcome(outcome.value, {
    id: randomId(),
    knowledge: engine.knowledge,
    calibrationVersion: calibration.version,
    translateFor: createTranslations(TURN_MESSAGES),
  });
  console.log(given.json ? JSON.stringify(turn, undefined, 2) : turnAsText(turn));
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
