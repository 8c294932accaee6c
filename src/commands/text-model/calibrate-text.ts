/** `npm run calibrate -- --text <sets folder>`: fits the text model, prints how it does on each set, and writes it. */
import { writeFile } from "node:fs/promises";
import type { LearnedSet } from "#src/turn/confidence/text-model.ts";
import { TEXT_MODEL_FILE } from "../read-calibration.ts";
import { fitTextModel } from "./fit-text-model.ts";
import { textFigures, waysToJudge } from "./judge-text-model.ts";
import { SETS } from "./learned-sets.ts";
import { readSet } from "./read-set.ts";
import { textExamples, type ExampleSet } from "./text-examples.ts";

/** @throws Error when a set cannot be read; nothing is written then */
export async function calibrateText(folder: string): Promise<void> {
  const sets: ExampleSet[] = [];
  const learned: LearnedSet[] = [];
  for (const choice of SETS) {
    const read = await readSet(folder, choice.name);
    sets.push({ ...choice, examples: textExamples(read) });
    const { name, weight } = choice;
    const { questions, passagesHash, questionsHash } = read;
    if (weight > 0) learned.push({ name, weight, questions: questions.length, passagesHash, questionsHash });
  }
  await writeFile(TEXT_MODEL_FILE, `${JSON.stringify({ model: fitTextModel(sets), sets: learned }, undefined, 2)}\n`);

  for (const [way, confidences] of Object.entries(waysToJudge(sets))) {
    console.error(`\nby a model of ${way}`.padEnd(31) + "AUROC   AURC  oracle  coverage at 10 %  calibration error");
    for (const set of sets) {
      const { aurocAnswerable, aurc, aurcOracle, coverageAt10, calibrationError } = textFigures(set, confidences(set));
      const rest = [aurc, aurcOracle, coverageAt10, calibrationError].map((figure) => figure.toFixed(3));
      console.error(`${set.name.padEnd(30)}${[aurocAnswerable.toFixed(3), ...(set.isExact ? rest : [])].join("  ")}`);
    }
  }
}
