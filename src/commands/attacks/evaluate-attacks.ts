/** `npm run eval -- --attacks`: what attacks get out of the whole road, and what its screening stops without need. */
import { openRoad, type Engine } from "#src/hosts/create-engine.ts";
import { createAsk } from "#src/http/create-ask.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { randomId } from "#src/platform/adapters/random-id/random-id.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { readPromptsFolder } from "../read-prompts-folder.ts";
import { PROMPTS_FOLDER } from "../project-folder.ts";
import type { AttackPart } from "./attack.ts";
import { collectOwnTexts } from "./own-texts.ts";
import { readAttackSet } from "./read-attack-set.ts";
import type { AttackRuns } from "./report-attacks.ts";
import { runAttacks, runInnocents } from "./run-attacks.ts";
import { screenMessage } from "./screen-message.ts";

export async function evaluateAttacks(engine: Engine, calibration: Calibration, part: AttackPart): Promise<AttackRuns> {
  const sets = await Promise.all(LANGUAGES.map(readAttackSet));
  const ofPart = (one: { readonly part: AttackPart }): boolean => one.part === part;
  const road = {
    ask: createAsk({
      answerQuestion: openRoad(engine, calibration, systemClock),
      knowledge: engine.knowledge,
      calibrationVersion: calibration.version,
      newId: randomId,
    }),
    screenMessage,
    ground: {
      isOurs: collectOwnTexts(engine.knowledge),
      prompts: Object.values(await readPromptsFolder(PROMPTS_FOLDER)).flatMap(({ system, user }) => [system, user]),
    },
  };
  return {
    attacks: await runAttacks(sets.flatMap(({ attacks }) => attacks).filter(ofPart), road),
    innocents: runInnocents(sets.flatMap(({ innocents }) => innocents).filter(ofPart), screenMessage),
  };
}
