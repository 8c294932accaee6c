/**
 * `knowledge/questions/from-reviews.tsv`: what visitors asked and staff reviewed, as labelled questions. Lines stay when the
 * conversation they came from is gone; a later review of the same text takes the place of the label before.
 */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isLanguage } from "#src/language/language.ts";
import type { LabelledQuestion } from "./labelled-question.ts";
import { isExpectation, partOf } from "./part-of.ts";

export type ReviewedQuestion = Required<Pick<LabelledQuestion, "language" | "text" | "expect" | "refs" | "reviewed">>;

const HEAD = "id\ttext\texpect\trefs\treviewed";
const DIGITS = 10;

/** None where there is no such file. @throws Error naming file and line when a line is not a reviewed question */
export async function readReviewed(knowledgeFolder: string): Promise<readonly (LabelledQuestion & ReviewedQuestion)[]> {
  const file = fileIn(knowledgeFolder);
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return HEAD;
    throw error;
  });
  return text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line, at) => readLine(line, `${file}:${at + 2}`));
}

/** @returns how many are new, and how many have another label than before */
export async function addReviewed(
  knowledgeFolder: string,
  added: readonly ReviewedQuestion[],
  known: readonly Pick<LabelledQuestion, "text">[],
): Promise<Readonly<Record<"added" | "changed" | "known", number>>> {
  const ours = new Set(known.map(({ text }) => text));
  const kept = new Map(
    (await readReviewed(knowledgeFolder)).map((question) => [question.text, question as ReviewedQuestion]),
  );
  const counts = { added: 0, changed: 0, known: 0 };
  for (const question of added) {
    const before = kept.get(question.text);
    // The label before stands where it is ours, the same, or of a later review.
    if (ours.has(question.text) || (before && (isSame(before, question) || before.reviewed > question.reviewed))) {
      counts.known += 1;
      continue;
    }
    counts[before === undefined ? "added" : "changed"] += 1;
    kept.set(question.text, question);
  }
  if (counts.added + counts.changed > 0) {
    await writeFile(fileIn(knowledgeFolder), `${[HEAD, ...[...kept.values()].map(lineOf)].join("\n")}\n`);
  }
  return counts;
}

function fileIn(knowledgeFolder: string): string {
  return join(knowledgeFolder, "questions/from-reviews.tsv");
}

function isSame(some: ReviewedQuestion, other: ReviewedQuestion): boolean {
  return some.expect === other.expect && some.refs.join(" ") === other.refs.join(" ");
}

/** The id says the language, as everywhere, and hangs on the text alone. */
function lineOf({ language, text, expect, refs, reviewed }: ReviewedQuestion): string {
  const id = `${language}-r${createHash("sha256").update(text).digest("hex").slice(0, DIGITS)}`;
  return [id, text, expect, refs.join(" "), reviewed].join("\t");
}

function readLine(line: string, place: string): LabelledQuestion & ReviewedQuestion {
  const [id = "", text, expect, refs = "", reviewed = ""] = line.split("\t");
  const language = id.slice(0, 2);
  if (!text || !isExpectation(expect) || !isLanguage(language)) throw new Error(`${place}: not a reviewed question`);
  return {
    id,
    language,
    text,
    expect,
    refs: refs.split(" ").filter((ref) => ref !== ""),
    part: partOf(text),
    reviewed,
  };
}
