import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, onTestFinished, it } from "vitest";
import { PARTS } from "#src/commands/questions/labelled-question.ts";
import { readDialogues } from "#src/commands/questions/read-dialogues.ts";

const HEAD = "dialogue\tfollows\ttext\texpect\trefs\n";

async function folderWith(dialogues: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "dialogues-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "questions"));
  await writeFile(join(folder, "questions/dialogues.tsv"), HEAD + dialogues);
  return folder;
}

describe("readDialogues", () => {
  it("reads the messages of each dialogue in their order", async ({ expect }) => {
    const folder = await folderWith(
      "ko-1\t\t며칠 걸리나요?\tanswer\tD-JM-20 D-JM-21\nko-1\tyes\t핑두는요?\tclarify\t\nen-1\t\tThanks\tsmall-talk\n",
    );

    expect(await readDialogues(folder)).toMatchObject([
      {
        id: "ko-1",
        language: "ko",
        messages: [
          { text: "며칠 걸리나요?", followsUp: false, expect: "answer", refs: ["D-JM-20", "D-JM-21"] },
          { text: "핑두는요?", followsUp: true, expect: "clarify", refs: [] },
        ],
      },
      { id: "en-1", language: "en", messages: [{ text: "Thanks", followsUp: false, expect: "small-talk", refs: [] }] },
    ]);
  });

  it("puts a dialogue as a whole into one part", async ({ expect }) => {
    const lines = Array.from(
      { length: 200 },
      (_, at) => `en-${at}\t\tQuestion ${at}\tanswer\t\nen-${at}\tyes\tAnd?\tanswer\t\n`,
    );
    const dialogues = await readDialogues(await folderWith(lines.join("")));

    expect(new Set(dialogues.map(({ part }) => part))).toEqual(new Set(PARTS));
    for (const { part, messages } of dialogues) expect(messages.map((message) => message.part)).toEqual([part, part]);
  });

  it.for([
    { what: "an unknown expectation", line: "en-1\tyes\tHow long?\tguess\t" },
    { what: "no message", line: "en-1\tyes\t\tanswer\tD-JM-20" },
    { what: "an unknown language", line: "fr-1\tyes\tCombien?\tanswer\tD-JM-20" },
    { what: "an unknown mark", line: "en-1\tperhaps\tHow long?\tanswer\tD-JM-20" },
    { what: "a message alone", line: "How long?" },
  ])("names file and line of $what", async ({ line }, { expect }) => {
    const folder = await folderWith(`en-1\t\tHello\tsmall-talk\t\n${line}\n`);

    await expect(readDialogues(folder)).rejects.toThrow(`${folder}/questions/dialogues.tsv:3: not a labelled message`);
  });
});
