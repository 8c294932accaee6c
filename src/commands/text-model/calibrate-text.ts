/**
 * `npm run calibrate -- --text <sets folder>`: fits the text model, prints how it does on each set, and writes it unless it is
 * worse than the one that is there on sets that neither had seen.
 */
import { readFile, writeFile } from "node:fs/promises";
import type { LearnedSet, TextModel, UnseenFigures } from "#src/turn/confidence/text-model.ts";
import { compareTextModels } from "./compare-text-models.ts";
import { fitTextModel } from "./fit-text-model.ts";
import { textFigures, waysToJudge, type TextFigures } from "./judge-text-model.ts";
import type { SetChoice } from "./learned-sets.ts";
import { readSet } from "./read-set.ts";
import { textExamples, type ExampleSet } from "./text-examples.ts";

export type TextOffered = "adopted" | "refused" | "unchanged";

export interface TextCalibration {
  /** Of the sets. */
  readonly folder: string;
  readonly choices: readonly SetChoice[];
  /** Of the text model that is there, and of the one that takes its place. */
  readonly file: string;
  readonly report: (line: string) => void;
}

/** @throws Error when a set cannot be read, or the text model that is there; nothing is written then */
export async function calibrateText({ folder, choices, file, report }: TextCalibration): Promise<TextOffered> {
  const sets: ExampleSet[] = [];
  const learned: Omit<LearnedSet, "unseen">[] = [];
  for (const choice of choices) {
    const read = await readSet(folder, choice.name);
    sets.push({ ...choice, examples: textExamples(read) });
    const { name, weight } = choice;
    const { questions, passagesHash, questionsHash } = read;
    if (weight > 0) learned.push({ name, weight, questions: questions.length, passagesHash, questionsHash });
  }
  const unseen = new Map<string, UnseenFigures>();
  for (const [way, confidences] of Object.entries(waysToJudge(sets))) {
    report(`\nby a model of ${way}`.padEnd(31) + "AUROC   AURC  oracle  coverage at 10 %  calibration error");
    for (const set of sets) {
      const figures = textFigures(set, confidences(set));
      report(describe(set, figures));
      const { aurocAnswerable, aurc } = figures;
      if (way === "other sets") unseen.set(set.name, { aurocAnswerable, aurc: set.isExact ? aurc : null });
    }
  }
  const unseenOf = ({ name }: Pick<LearnedSet, "name">): UnseenFigures => {
    const figures = unseen.get(name);
    if (figures === undefined) throw new Error(`${name} was not judged`);
    return figures;
  };
  const offered = { model: fitTextModel(sets), sets: learned.map((set) => ({ ...set, unseen: unseenOf(set) })) };
  return offer(offered, { file, report });
}

async function offer(
  offered: TextModel,
  { file, report }: Pick<TextCalibration, "file" | "report">,
): Promise<TextOffered> {
  const before = await readIfThere(file);
  const after = `${JSON.stringify(offered, undefined, 2)}\n`;
  if (after === before) {
    report("\nthe same as the text model that is there");
    return "unchanged";
  }
  const objections = before === undefined ? [] : objectionsTo(offered, JSON.parse(before) as TextModel, report);
  for (const objection of objections) report(`worse: ${objection}`);
  if (objections.length > 0) {
    report("the new text model is not adopted");
    return "refused";
  }
  await writeFile(file, after);
  report("the new text model is adopted; fit the guide model anew: npm run calibrate");
  return "adopted";
}

/** Says on what the two are compared. */
function objectionsTo(offered: TextModel, there: TextModel, report: TextCalibration["report"]): readonly string[] {
  const { comparedOn, objections } = compareTextModels(there, offered);
  const compared =
    comparedOn.length > 0
      ? `is compared on ${comparedOn.join(", ")}`
      : "cannot be compared: no figures of the same sets";
  report(`\nthe text model that is there ${compared}`);
  return objections;
}

/** Undefined where there is none yet. */
async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

function describe({ name, isExact }: ExampleSet, figures: TextFigures): string {
  const { aurocAnswerable, aurc, aurcOracle, coverageAt10, calibrationError } = figures;
  const rest = [aurc, aurcOracle, coverageAt10, calibrationError].map((figure) => figure.toFixed(3));
  return `${name.padEnd(30)}${[aurocAnswerable.toFixed(3), ...(isExact ? rest : [])].join("  ")}`;
}
