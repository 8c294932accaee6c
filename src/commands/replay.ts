/**
 * `npm run replay -- --since <day> [--until <day>] [--today] [--data <folder>] [--json] [--fail-on-change]`: asks what
 * visitors asked again, on today's knowledge and calibration, and lists the answers whose decision, sources or facts are
 * others now. The store is only read. Days are Beijing's, both included; questions are asked as of their own day, with
 * `--today` as of now.
 *
 * Exit 0, with `--fail-on-change` 1 where something changed; 1 for faults, 2 for bad arguments.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createLiveEngine } from "#src/hosts/live-engine.ts";
import type { NodeStores } from "#src/hosts/open-node-stores.ts";
import { readBuild } from "#src/hosts/read-build.ts";
import { turnFromOutcome } from "#src/http/turn-from-outcome.ts";
import { readBasis } from "#src/knowledge/overlay/basis.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";
import { createConsoleLog } from "#src/platform/adapters/console-log/create-console-log.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import type { Period } from "#src/platform/ports/conversation-store.ts";
import { createAnswerQuestion } from "#src/turn/answer-question.ts";
import { buildLuodi } from "./build/build-luodi.ts";
import { readCalibration } from "./read-calibration.ts";
import { beginningOfDay } from "./read-day.ts";
import { readOptions } from "./read-options.ts";
import { readStore } from "./read-store.ts";
import { replayStore } from "./replay/replay-store.ts";
import { reportReplay } from "./replay/report-replay.ts";

const USAGE =
  "npm run replay -- --since <YYYY-MM-DD> [--until <YYYY-MM-DD>] [--today] [--data <folder>] [--json] [--fail-on-change]";
const DAY_MS = 86_400_000;

const options = readOptions(USAGE, {
  since: { type: "string" },
  until: { type: "string" },
  today: { type: "boolean", default: false },
  data: { type: "string" },
  json: { type: "boolean", default: false },
  "fail-on-change": { type: "boolean", default: false },
});

process.exitCode = await main();

async function main(): Promise<0 | 1 | 2> {
  const now = systemClock.now();
  const within = periodOf(options, now);
  if (within === undefined) {
    console.error(`usage: ${USAGE}`);
    return 2;
  }
  const stores = await readStore(options.data);
  try {
    return await replay(stores, within, now);
  } finally {
    stores.close();
  }
}

async function replay({ conversations, published }: NodeStores, within: Period, now: Date): Promise<0 | 1> {
  const { error: write } = console;
  const log = createConsoleLog({ console: { info: write, warn: write, error: write }, clock: systemClock });
  const buildFolder = await buildLuodi({ report: write });
  const readBuiltBasis = async () => readBasis(await readFile(join(buildFolder, "basis.json"), "utf8"));
  const build = await readBuild(buildFolder);
  const live = createLiveEngine({ build, readBasis: readBuiltBasis, published, clock: systemClock, log });
  const engine = await live.current();
  const calibration = await readCalibration();
  const translateFor = createTranslations(TURN_MESSAGES);
  const frame = { knowledge: engine.knowledge, calibrationVersion: calibration.version, translateFor };

  const replayed = await replayStore(conversations, within, {
    roadAt: (instant) => createAnswerQuestion({ ...engine, calibration, translateFor, clock: { now: () => instant } }),
    renderTurn: (outcome, id) => turnFromOutcome(outcome, { ...frame, id }),
    asOf: options.today ? now : undefined,
    versions: { knowledge: engine.knowledge.version, calibration: calibration.version },
  });
  console.log(options.json ? JSON.stringify(replayed, undefined, 2) : reportReplay(replayed));
  return options["fail-on-change"] && replayed.changed.length > 0 ? 1 : 0;
}

/** Undefined for days that make no sense. */
function periodOf({ since, until }: { since?: string; until?: string }, now: Date): Period | undefined {
  const begins = since === undefined ? undefined : beginningOfDay(since);
  const lastDay = until === undefined ? now : beginningOfDay(until);
  if (begins === undefined || lastDay === undefined) return undefined;
  const ends = until === undefined ? now : new Date(lastDay.getTime() + DAY_MS);
  return ends > begins ? { since: begins, until: ends } : undefined;
}
