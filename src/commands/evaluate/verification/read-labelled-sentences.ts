import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LANGUAGES, type Language } from "#src/language/language.ts";
import {
  SENTENCE_KINDS,
  type LabelledSentence,
  type SentenceKind,
  type VerificationPart,
} from "./labelled-sentence.ts";

const FOLDER = "test/evals/verification";

/**
 * Reads `correct-<language>.tsv` and `corrupted-<language>.tsv`.
 *
 * @throws Error naming file and line when a line is not a labelled sentence
 */
export async function readLabelledSentences(projectFolder: string): Promise<readonly LabelledSentence[]> {
  const perLanguage = await Promise.all(
    LANGUAGES.map(async (language) => {
      const correct = await readLines(projectFolder, `correct-${language}.tsv`, ["passage", "sentence"]);
      const corrupted = await readLines(projectFolder, `corrupted-${language}.tsv`, ["passage", "kind", "sentence"]);
      return [
        ...correct.map(([passageId = "", sentence = ""]) => labelled(passageId, language, "correct", sentence)),
        ...corrupted.map(([passageId = "", kind = "", sentence = ""]) => labelled(passageId, language, kind, sentence)),
      ];
    }),
  );
  return perLanguage.flat();
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

function labelled(passageId: string, language: Language, kind: string, sentence: string): LabelledSentence {
  const known = SENTENCE_KINDS.find((name): name is SentenceKind => name === kind);
  if (known === undefined) throw new Error(`${passageId}: "${kind}" is none of ${SENTENCE_KINDS.join(", ")}`);
  return { passageId, language, kind: known, sentence, part: partOf(passageId) };
}

/** Hangs on the passage alone: what was learned of it in one half says nothing about the other. */
function partOf(passageId: string): VerificationPart {
  return createHash("sha256").update(passageId).digest().readUInt8(0) < 0x80 ? "fit" : "report";
}
