import { writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface Manifest {
  readonly file: string;
}

export interface Task {
  readonly name: string;
  readonly language: string;
  readonly questionLanguage: string;
  readonly passagesFile: string;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
}

/** How the ids of questions begin that are asked first and not counted: every program is compiled as it runs. */
export const WARM_UP = "warm-up ";
const WARM_UP_QUESTIONS = 50;

/** Writes what a system is given: the questions without what answers them, some of them twice. */
export async function writeManifest(folder: string, task: Task): Promise<Manifest> {
  const warmUp = task.questions.slice(0, WARM_UP_QUESTIONS).map(({ id, text }) => ({ id: WARM_UP + id, text }));
  const questions = [...warmUp, ...task.questions];
  const queriesFile = join(folder, `queries.${task.name}.jsonl`);
  await writeFile(queriesFile, questions.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(""));

  const file = join(folder, `manifest.${task.name}.json`);
  await writeFile(
    file,
    JSON.stringify({
      passages: task.passagesFile,
      queries: queriesFile,
      lang: task.language,
      query_lang: task.questionLanguage,
    }),
  );
  return { file };
}
