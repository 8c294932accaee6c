import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "vitest";
import { learnedOfSets } from "#bench/retrieval/learned-of-sets.ts";
import { type BenchSet, readSets } from "#bench/retrieval/read-sets.ts";
import type { LearnedSet } from "#src/turn/confidence/text-model.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

const MATTERS = "harbour customs visa lease patent audit tax payroll".split(" ");

/** A folder of sets in which every second matter has a passage, and all are asked for. */
async function folderOf(...names: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  const lines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join("\n");
  await writeFile(join(folder, "sets.json"), JSON.stringify({ sets: names.map((name) => ({ name, lang: "en" })) }));
  for (const name of names) {
    const passages = MATTERS.filter((_, at) => at % 2 === 0).map((matter) => ({
      id: matter,
      text: `The ${matter} office of ${name} takes the form.`,
    }));
    const questions = MATTERS.map((matter, at) => ({
      id: `${name} ${matter}`,
      text: `Which office takes the ${matter} form?`,
      relevant: at % 2 === 0 ? [matter] : [],
    }));
    await writeFile(join(folder, `passages.${name}.jsonl`), lines(passages));
    await writeFile(join(folder, `queries.${name}.jsonl`), lines(questions));
  }
  return folder;
}

function learnedFrom(sets: readonly BenchSet[]): readonly LearnedSet[] {
  return sets.map(({ name, questions, passagesHash, questionsHash }) => ({
    name,
    weight: 1,
    questions: questions.length,
    passagesHash,
    questionsHash,
    unseen: { aurocAnswerable: 1, aurc: 0 },
  }));
}

describe("learnedOfSets", () => {
  it("says what a model of the other sets states of the questions it was fitted on", async ({ expect }) => {
    const folder = await folderOf("ja", "zh", "permits");
    const sets = await readSets(folder, undefined);
    const learned = learnedFrom(sets.filter(({ name }) => name !== "permits"));
    const learnedOf = await learnedOfSets({ learned, folder }, sets);
    const [ja, , permits] = sets.map(learnedOf);

    expect(ja?.kind === "fitted" && [...ja.unseen.keys()]).toEqual(MATTERS.map((matter) => `ja ${matter}`));
    expect(ja?.kind === "fitted" && (ja.unseen.get("ja harbour") ?? 0)).toBeGreaterThan(0.5);
    expect(permits).toEqual({ kind: "nothing" });
  });

  it("tells a set of the same name and other questions from the one that was learned", async ({ expect }) => {
    const folder = await folderOf("ja");
    const sets = await readSets(folder, undefined);
    const learned = learnedFrom(sets).map((set) => ({ ...set, questionsHash: "" }));
    const learnedOf = await learnedOfSets({ learned, folder }, sets);

    expect(sets.map(learnedOf)).toEqual([{ kind: "changed" }]);
  });

  it("states nothing where another set that was learned is not at hand", async ({ expect }) => {
    const folder = await folderOf("ja");
    const sets = await readSets(folder, undefined);
    const elsewhere = await readSets(await folderOf("zh"), undefined);
    const learnedOf = await learnedOfSets({ learned: learnedFrom([...sets, ...elsewhere]), folder }, sets);

    expect(sets.map(learnedOf)).toEqual([{ kind: "fitted, others missing" }]);
  });
});
