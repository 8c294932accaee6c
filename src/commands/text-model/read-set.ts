import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import type { RankedPassage } from "../rank/rank-passages.ts";

const passageSchema = z.object({ id: z.string(), text: z.string(), title: z.string().default("") });
const questionSchema = z.object({ id: z.string(), text: z.string(), relevant: z.array(z.string()) });

export interface QuestionSet {
  readonly passages: readonly (RankedPassage & { readonly id: string })[];
  readonly questions: readonly SetQuestion[];
  readonly passagesHash: string;
  readonly questionsHash: string;
}

export interface SetQuestion {
  readonly id: string;
  readonly text: string;
  /** Ids of the passages that answer; none for a question that has no answer here. */
  readonly relevant: readonly string[];
}

export function passagesFile(folder: string, name: string): string {
  return join(folder, `passages.${name}.jsonl`);
}

/** Reads `passages.<name>.jsonl` and `queries.<name>.jsonl`. @throws Error when one is missing or not what it should be */
export async function readSet(folder: string, name: string): Promise<QuestionSet> {
  const passages = await readFile(passagesFile(folder, name), "utf8");
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
