import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import type { RankedPassage } from "../rank/rank-passages.ts";

const passageSchema = z.object({ id: z.string(), text: z.string(), title: z.string().default("") });
const questionSchema = z.object({ id: z.string(), text: z.string(), relevant: z.array(z.string()) });

export interface QuestionSet {
  readonly passages: readonly (RankedPassage & { readonly id: string })[];
  /** `relevant`: ids of the passages that answer; none for a question that has no answer here. */
  readonly questions: readonly z.infer<typeof questionSchema>[];
  readonly passagesHash: string;
  readonly questionsHash: string;
}

/** @throws Error when a file of the set is missing or not what it should be */
export async function readSet(folder: string, name: string): Promise<QuestionSet> {
  const passages = await readFile(join(folder, `passages.${name}.jsonl`), "utf8");
  const questions = await readFile(join(folder, `queries.${name}.jsonl`), "utf8");
  return {
    passages: readLines(passages, passageSchema),
    questions: readLines(questions, questionSchema),
    passagesHash: hashOf(passages),
    questionsHash: hashOf(questions),
  };
}

function readLines<T>(text: string, schema: z.ZodType<T>): readonly T[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
