/** What Chinese guides do to the other languages when very many of them are laid over ours: next to nothing. */
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

/** The questions whose answer stands among the first so many passages. */
async function found(engine: Engine, asked: readonly LabelledQuestion[], within: number): Promise<readonly string[]> {
  const right: string[] = [];
  for (const question of asked) {
    const { id, language, text } = question;
    const understood = understand({ text: redact(text), language, today: TODAY }, engine.recogniseDistricts);
    const { candidates } = await engine.retrieve(understood, TODAY);
    if (candidates.slice(0, within).some(({ passage }) => tellsAnswer(passage, question))) right.push(id);
  }
  return right;
}

/** What was found before and is not any more; what is found in its stead makes good for none of it. */
async function lost(asked: readonly LabelledQuestion[], within: number): Promise<readonly string[]> {
  const still = new Set(await found(after, asked, within));
  return (await found(before, asked, within)).filter((id) => !still.has(id));
}

describe("5,000 Chinese guides of other cities, laid over ours", () => {
  it.for(["en", "ja", "ko"] as const)(
    "take the answer out of the first five of no question asked in %s",
    async (language, { expect }) => {
      const asked = questions.filter((question) => question.language === language);

      expect(asked.length).toBeGreaterThan(20);
      expect(await lost(asked, 5)).toEqual([]);
    },
  );

  // How rare a word is counts over all languages, so that two sections of one guide that fit alike may change places.
  it.for(["en", "ja", "ko"] as const)(
    "take the first place from the answer of one question asked in %s at most",
    async (language, { expect }) => {
      const asked = questions.filter((question) => question.language === language);

      expect((await lost(asked, 1)).length).toBeLessThanOrEqual(1);
    },
  );
});
