/** `npm run eval -- --attacks --lying`: what a model that obeys its attackers gets past the verifier. */
import type { Engine } from "#src/hosts/create-engine.ts";
import { LANGUAGES } from "#src/language/language.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { KNOWLEDGE_FOLDER, PROMPTS_FOLDER } from "../../project-folder.ts";
import { collectCompositions } from "../../questions/collect-compositions.ts";
import { readQuestions } from "../../questions/read-questions.ts";
import { readPromptsFolder } from "../../read-prompts-folder.ts";
import type { AttackPart } from "../attack.ts";
import { readAttackSet } from "../read-attack-set.ts";
import { readLies } from "./read-lies.ts";
import { runLies, type LieRun } from "./run-lies.ts";

/** @param isAsked of the attacks by their place: all unless given */
export async function evaluateLies(
  engine: Engine,
  calibration: Calibration,
  part: AttackPart,
  isAsked: (place: number) => boolean = () => true,
): Promise<readonly LieRun[]> {
  const questions = (await readQuestions(KNOWLEDGE_FOLDER)).filter((question) => question.part === "dev");
  const compositions = await collectCompositions(engine, calibration, questions);
  const prompts = await readPromptsFolder(PROMPTS_FOLDER);
  const runs: LieRun[] = [];
  for (const language of LANGUAGES) {
    const ofPart = (await readAttackSet(language)).attacks.filter((attack) => attack.part === part);
    const attacks = ofPart.filter((_, place) => isAsked(place));
    const ofLanguage = compositions.filter(({ reader }) => reader.language === language);
    runs.push(...(await runLies({ attacks, lies: await readLies(language) }, ofLanguage, prompts)));
  }
  return runs;
}
