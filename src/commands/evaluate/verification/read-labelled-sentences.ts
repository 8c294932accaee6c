import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LANGUAGES, type Language } from "#src/language/language.ts";
import {
  SENTENCE_KINDS,
  SENTENCE_SETS,
  type Half,
  type LabelledSentence,
  type SentenceKind,
  type SentenceSet,
} from "./labelled-sentence.ts";

const FOLDER = "test/evals/verification";

/**
 * Reads `correct-<language>.tsv` and `corrupted-<language>.tsv` of every set.
 *
 * @throws Error naming file and line when a line is not a labelled sentence
 */
export async function readLabelledSentences(projectFolder: string): Promise<readonly LabelledSentence[]> {
  const perSet = SENTENCE_SETS.flatMap((set) => LANGUAGES.map((language) => readSet(projectFolder, set, language)));
  return (await Promise.all(perSet)).flat();
}

async function readSet(project: string, set: SentenceSet, language: Language): Promise<readonly LabelledSentence[]> {
  const named = (name: string): string => `${set}${name}-${language}.tsv`;
  const correct = await readLines(project, named("correct"), ["passage", "sentence"]);
  const corrupted = await readLines(project, named("corrupted"), ["passage", "kind", "sentence"]);
  const lines = [
    ...correct.map(([passageId = "", sentence = ""]) => ({ passageId, kind: "correct", sentence })),
    ...corrupted.map(([passageId = "", kind = "", sentence = ""]) => ({ passageId, kind, sentence })),
  ];
  return lines.map(({ passageId, kind, sentence }) => {
    return { passageId, language, kind: kindNamed(kind, passageId), sentence, part: `${set}${halfOf(passageId)}` };
  });
}

async function readLines(project: string, name: string, columns: readonly string[]): Promise<readonly string[][]> {
  const [header, ...lines] = (await readFile(join(project, FOLDER, name), "utf8")).trimEnd().split("\n");
  if (header !== columns.join("\t")) throw new Error(`${name}:1: the columns are ${columns.join(", ")}`);
  return lines.map((line, at) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) throw new Error(`${name}:${at + 2}: not a labelled sentence`);
    return cells;
  });
}

function kindNamed(kind: string, passageId: string): SentenceKind {
  const known = SENTENCE_KINDS.find((name): name is SentenceKind => name === kind);
  if (known === undefined) throw new Error(`${passageId}: "${kind}" is none of ${SENTENCE_KINDS.join(", ")}`);
  return known;
}

/** Hangs on the passage alone: what was learned of it in one half says nothing about the other. */
function halfOf(passageId: string): Half {
  return createHash("sha256").update(passageId).digest().readUInt8(0) < 0x80 ? "fit" : "report";
}
