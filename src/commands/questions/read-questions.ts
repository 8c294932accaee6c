import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { LANGUAGES, type Language } from "#src/language/language.ts";
import { EXPECTATIONS, type Expectation, type LabelledQuestion, type Part } from "./labelled-question.ts";

/** Where the shares of a part end, from 0 to 1. */
const FIT_ENDS = 0.4;
const DEV_ENDS = 0.6;

/**
 * Reads `knowledge/questions/<language>.tsv`.
 *
 * @throws Error naming file and line when a line is not a labelled question
 */
export async function readQuestions(knowledgeFolder: string): Promise<readonly LabelledQuestion[]> {
  const perLanguage = await Promise.all(
    LANGUAGES.map(async (language) => {
      const file = `${knowledgeFolder}/questions/${language}.tsv`;
      const lines = (await readFile(file, "utf8")).trimEnd().split("\n").slice(1);
      return lines.map((line, at) => readLine(line, language, `${file}:${at + 2}`));
    }),
  );
  return perLanguage.flat();
}

function readLine(line: string, language: Language, place: string): LabelledQuestion {
  const [id, text, expect, refs = ""] = line.split("\t");
  if (!id || !text || !isExpectation(expect)) throw new Error(`${place}: not a labelled question`);
  return { id, language, text, expect, refs: refs.split(" ").filter((ref) => ref !== ""), part: partOf(text) };
}

export function isExpectation(value: string | undefined): value is Expectation {
  return EXPECTATIONS.includes(value as Expectation);
}

/** Hangs on the text alone, so that it stays whatever else changes. */
export function partOf(text: string): Part {
  const firstBytes = createHash("sha256").update(text).digest().readUInt32BE(0);
  const place = firstBytes / 2 ** 32;
  if (place < FIT_ENDS) return "fit";
  return place < DEV_ENDS ? "dev" : "report";
}
