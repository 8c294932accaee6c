import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "vitest";
import { calibrateText } from "#src/commands/text-model/calibrate-text.ts";
import type { LearnedSet, TextModel } from "#src/turn/confidence/text-model.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

const SETS = {
  north: "harbour customs visa lease patent audit tax payroll".split(" "),
  south: "export import bonded freight licence permit seal stamp".split(" "),
};
const ASKED = "fee deadline form office".split(" ");
const CHOICES = Object.keys(SETS).map((name) => ({ name, weight: 1, isExact: true }));

/** Every second matter has a passage; the questions ask of all. */
async function writeSet(folder: string, name: string, matters: readonly string[]): Promise<void> {
  const told = matters.filter((_, at) => at % 2 === 0);
  const passages = told.map((matter) => ({
    id: matter,
    title: matter,
    text: `The ${matter} fee, deadline, form and office are told here. ${matter} matters are handled daily.`,
  }));
  const questions = matters.flatMap((matter, at) =>
    ASKED.map((what) => ({
      id: `${matter}-${what}`,
      text: `what is the ${what} for ${matter}`,
      relevant: at % 2 === 0 ? [matter] : [],
    })),
  );
  const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join("\n");
  await writeFile(join(folder, `passages.${name}.jsonl`), lines(passages));
  await writeFile(join(folder, `queries.${name}.jsonl`), lines(questions));
}

async function open() {
  const folder = await temporaryFolder();
  for (const [name, matters] of Object.entries(SETS)) await writeSet(folder, name, matters);
  const file = join(folder, "text-model.json");
  await writeFile(file, JSON.stringify({ model: { signals: ["phase-of-the-moon"] }, sets: [] }));
  const lines: string[] = [];
  const report = (line: string) => void lines.push(line);
  const written = async () => JSON.parse(await readFile(file, "utf8")) as TextModel;
  return {
    file,
    lines,
    written,
    calibrate: () => calibrateText({ folder, choices: CHOICES, file, report }),
    /** As if the one there had been another. */
    change: async (change: (set: LearnedSet) => LearnedSet) => {
      const { model, sets } = await written();
      await writeFile(file, JSON.stringify({ model, sets: sets.map(change) }));
    },
  };
}

describe("calibrateText", () => {
  it("writes weights, sets, and how sets did that were not seen; the same again changes nothing", async ({
    expect,
  }) => {
    const { calibrate, lines, written } = await open();

    expect(await calibrate()).toBe("adopted");
    expect(lines).toContain("\nthe text model that is there cannot be compared: no figures of the same sets");
    const { model, sets } = await written();
    expect(model.signals).not.toContain("phase-of-the-moon");
    expect(sets).toMatchObject([
      { name: "north", questions: 32, unseen: { aurocAnswerable: 1 } },
      { name: "south", questions: 32, unseen: { aurocAnswerable: 1 } },
    ]);
    expect(await calibrate()).toBe("unchanged");
  });

  it("writes the first one where there is none", async ({ expect }) => {
    const { calibrate, file, written } = await open();
    await rm(file);

    expect(await calibrate()).toBe("adopted");
    expect((await written()).sets).toHaveLength(2);
  });

  it("leaves a file that is no text model as it is", async ({ expect }) => {
    const { calibrate, file } = await open();
    await writeFile(file, "{");

    await expect(calibrate()).rejects.toThrow(SyntaxError);
    expect(await readFile(file, "utf8")).toBe("{");
  });

  it.for([
    { figure: "AUROC", than: { aurocAnswerable: 1.01, aurc: 1 }, says: "worse: AUROC answerable is lower: 1.0000" },
    { figure: "AURC", than: { aurocAnswerable: 0.5, aurc: 0 }, says: "worse: AURC is larger" },
  ])("leaves the one there where the $figure of the new one is worse", async ({ than, says }, { expect }) => {
    const { calibrate, change, lines, file } = await open();
    await calibrate();
    await change((set) => ({ ...set, unseen: than }));
    const before = await readFile(file, "utf8");

    expect(await calibrate()).toBe("refused");
    expect(lines).toContain("\nthe text model that is there is compared on north, south");
    expect(lines).toContainEqual(expect.stringContaining(says));
    expect(await readFile(file, "utf8")).toBe(before);
  });

  it("is not held up by a set whose file has changed since, nor by what rounds away", async ({ expect }) => {
    const { calibrate, change, lines, written } = await open();
    await calibrate();
    await change((set) =>
      set.name === "north"
        ? { ...set, questionsHash: "another", unseen: { aurocAnswerable: 2, aurc: 0 } }
        : { ...set, unseen: { ...set.unseen, aurocAnswerable: set.unseen.aurocAnswerable + 0.0005 } },
    );

    expect(await calibrate()).toBe("adopted");
    expect(lines).toContain("\nthe text model that is there is compared on south");
    expect((await written()).sets).toMatchObject([{ unseen: { aurocAnswerable: 1 } }, { name: "south" }]);
  });
});
