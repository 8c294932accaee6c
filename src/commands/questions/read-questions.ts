import { readFile } from "node:fs/promises";
import { LANGUAGES, type Language } from "#src/language/language.ts";
import type { LabelledQuestion } from "./labelled-question.ts";
import { isOfUnknownKind, NEAR_KINDS } from "./near-kind.ts";
import { isExpectation, partOf } from "./part-of.ts";
import { readReviewed } from "./reviewed-questions.ts";

/**
 * Reads `knowledge/questions/<language>.tsv`, and what came of reviews.
 *
 * @throws Error naming file and line when a line is not a labelled question
 */
export async function readQuestions(knowledgeFolder: string): Promise<readonly LabelledQuestion[]> {
  return [...(await readOwnQuestions(knowledgeFolder)), ...(await readReviewed(knowledgeFolder))];
}

/** Those alone that we wrote ourselves. */
export async function readOwnQuestions(knowledgeFolder: string): Promise<readonly LabelledQuestion[]> {
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
  if (isOfUnknownKind(id)) throw new Error(`${place}: ${id} names none of ${NEAR_KINDS.join(", ")}`);
  return { id, language, text, expect, refs: refs.split(" ").filter((ref) => ref !== ""), part: partOf(text) };
}
