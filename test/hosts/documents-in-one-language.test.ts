/** What Chinese guides do to the other languages when very many of them come in: next to nothing. */
import { beforeAll, describe, it } from "vitest";
import { buildLuodi } from "#src/commands/build/build-luodi.ts";
import { KNOWLEDGE_FOLDER } from "#src/commands/project-folder.ts";
import { isAnswerable, tellsAnswer } from "#src/commands/questions/is-right.ts";
import type { LabelledQuestion } from "#src/commands/questions/labelled-question.ts";
import { readQuestions } from "#src/commands/questions/read-questions.ts";
import { createEngine, type Engine } from "#src/hosts/create-engine.ts";
import { layOver } from "#src/hosts/lay-over.ts";
import { prepareBuild } from "#src/hosts/prepare-build.ts";
import { readBuild } from "#src/hosts/read-build.ts";
import { redact } from "#src/turn/guard/redact.ts";
import { understand } from "#src/turn/question/understand.ts";
import { chineseDistractors } from "#test/support/chinese-distractors.ts";
import { makeGuide } from "#test/support/knowledge.ts";

/** A day on which everything the guides say is in force. */
const TODAY = "2026-11-25";
const DISTRACTORS = 5000;
/** Every so manieth question is asked. */
const SAMPLE = 6;

let before: Engine;
let after: Engine;
let questions: readonly LabelledQuestion[];

beforeAll(async () => {
  const build = prepareBuild(await readBuild(await buildLuodi()));
  before = createEngine(build);
  const passages = chineseDistractors(build.knowledge, DISTRACTORS);
  const guides = [{ guide: makeGuide({ id: "elsewhere" }), passages }];
  after = createEngine(await layOver(build, { revision: 1, guides, covered: new Set(), leftOut: [] }));
  questions = (await readQuestions(KNOWLEDGE_FOLDER))
    .filter((question) => question.part !== "report" && isAnswerable(question, build.knowledge))
    .filter((_, at) => at % SAMPLE === 0);
});

async function found(engine: Engine, asked: readonly LabelledQuestion[], within: number): Promise<number> {
  let right = 0;
  for (const question of asked) {
    const { language, text } = question;
    const understood = understand({ text: redact(text), language, today: TODAY }, engine.recogniseDistricts);
    const { candidates } = await engine.retrieve(understood, TODAY);
    if (candidates.slice(0, within).some(({ passage }) => tellsAnswer(passage, question))) right += 1;
  }
  return right;
}

describe("5,000 Chinese guides of other cities", () => {
  it.for(["en", "ja", "ko"] as const)("lower the recall at five of no question in %s", async (language, { expect }) => {
    const asked = questions.filter((question) => question.language === language);

    expect(asked.length).toBeGreaterThan(20);
    expect(await found(after, asked, 5)).toBeGreaterThanOrEqual(await found(before, asked, 5));
  });

  // How rare a word is counts over all languages, so that two sections of one guide that fit alike may change places.
  it.for(["en", "ja", "ko"] as const)(
    "let one question in %s at most change its first passage for a worse one",
    async (language, { expect }) => {
      const asked = questions.filter((question) => question.language === language);

      expect(await found(after, asked, 1)).toBeGreaterThanOrEqual((await found(before, asked, 1)) - 1);
    },
  );
});
