import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BenchSet } from "./read-sets.ts";
import { runSystem } from "./run-system.ts";
import type { System } from "./systems.ts";
import { writeManifest } from "./write-manifest.ts";

/** Of each set: enough to run what is written for its language. */
const PASSAGES = 50;
const QUESTIONS = 10;
/** So few are indexed and asked that who needs longer hangs. */
const MOST_MS = 120_000;

/**
 * Runs each system once on a little of the sets and throws the figures away. What Node compiles for a program is kept for its
 * next start, so that without this the first of two benches would find other times than the second. One that fails is left to
 * the run that counts, which says why.
 *
 * @param folder  for what they are given
 */
export async function warmCompileCache(
  sets: readonly BenchSet[],
  systems: readonly System[],
  folder: string,
): Promise<void> {
  const passagesFile = join(folder, "passages.warm.jsonl");
  const passages = sets.flatMap((set) =>
    set.passages.slice(0, PASSAGES).map((passage) => ({ ...passage, id: `${set.name} ${passage.id}` })),
  );
  await writeFile(passagesFile, passages.map((passage) => `${JSON.stringify(passage)}\n`).join(""));
  const questions = sets.flatMap((set) =>
    set.questions.slice(0, QUESTIONS).map(({ id, text }) => ({ id: `${set.name} ${id}`, text })),
  );
  const task = { name: "warm", language: "mixed", questionLanguage: "mixed", passagesFile, questions };
  const manifest = await writeManifest(folder, task);
  for (const system of systems) await runSystem(system, manifest, MOST_MS);
}
