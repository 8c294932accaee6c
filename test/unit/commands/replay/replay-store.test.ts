import { beforeAll, describe, it } from "vitest";
import { atStage } from "#src/people/handoff/machine/stage.ts";
import { buildIndex } from "#src/commands/build/build-index.ts";
import { NO_CALIBRATION } from "#src/commands/read-calibration.ts";
import { type Replay, replayStore } from "#src/commands/replay/replay-store.ts";
import { reportReplay } from "#src/commands/replay/report-replay.ts";
import { eraseConversation } from "#src/conversation/erase-conversation.ts";
import { switchLanguage } from "#src/conversation/switch-language.ts";
import { createTurnTaker } from "#src/conversation/turn-taker.ts";
import { createEngine, type Engine } from "#src/hosts/create-engine.ts";
import { prepareBuild } from "#src/hosts/prepare-build.ts";
import { turnFromOutcome } from "#src/http/turn-from-outcome.ts";
import { compileKnowledge } from "#src/knowledge/compile.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";
import { createAnswerQuestion, createRoad } from "#src/turn/answer-question.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { GREETING, makeTurnParts } from "#test/support/turn-parts.ts";
import { caseClaimed, conversation, hoursAfterNoon, NOON } from "#test/support/records.ts";
import { GUIDE, replaceIn, TODAY, validTree } from "../../knowledge/valid-tree.ts";

const translateFor = createTranslations(TURN_MESSAGES);
const HOW_LONG = "How long does the joint acceptance take in Jimo?";

/** Gives everything found one half, and answers from there on. */
const LENIENT: Calibration = {
  ...NO_CALIBRATION,
  version: "lenient",
  threshold: { ...NO_CALIBRATION.threshold, answerAt: 0.4 },
};
const STRICT: Calibration = { ...LENIENT, version: "strict", threshold: { ...LENIENT.threshold, answerAt: 0.6 } };

async function engineOn(tree = validTree()): Promise<Engine> {
  const { knowledge } = compileKnowledge(tree, { today: TODAY });
  return createEngine(prepareBuild({ knowledge, index: await buildIndex(knowledge) }));
}

let engine: Engine;
beforeAll(async () => {
  engine = await engineOn();
});

/** A conversation on the fixture's guides, recorded as the service does it. */
async function record(texts: readonly string[], given: Parameters<typeof conversation>[0] = {}, at = NOON) {
  const clock = { now: () => at };
  const frame = { knowledge: engine.knowledge, calibrationVersion: LENIENT.version, translateFor };
  const { parts } = await makeTurnParts(async () => GREETING, {
    road: createRoad({ ...engine, calibration: LENIENT, translateFor, clock }),
    renderTurn: (outcome, place) => turnFromOutcome(outcome, { ...frame, ...place }),
    knowledge: engine.knowledge,
    clock,
  });
  const started = conversation(given);
  await parts.conversations.start(started, []);
  const turns = createTurnTaker(parts);
  const ask = async (text: string) => turns.take(started, { text, clientTurnId: crypto.randomUUID() });
  for (const text of texts) await ask(text);
  return { parts, started, ask };
}

type Recorded = Awaited<ReturnType<typeof record>>;

const NONE = { "not-the-assistants": 0, "not-taken": 0 };
const EVER = { since: hoursAfterNoon(-1000), until: hoursAfterNoon(1000) };

function replay(
  { parts }: Recorded,
  on: { engine?: Engine; calibration?: Calibration; asOf?: Date; within?: typeof EVER; refused?: string } = {},
): Promise<Replay> {
  const { engine: now = engine, calibration = LENIENT, asOf, within = EVER, refused } = on;
  const frame = { knowledge: now.knowledge, calibrationVersion: calibration.version, translateFor };
  return replayStore(parts.conversations, within, {
    roadAt: (instant) => {
      const ask = createAnswerQuestion({ ...now, calibration, translateFor, clock: { now: () => instant } });
      return async (message, observe) =>
        message.text === refused ? { ok: false, error: "text-too-long" } : ask(message, observe);
    },
    renderTurn: (outcome, id) => turnFromOutcome(outcome, { ...frame, id }),
    asOf,
    versions: { knowledge: now.knowledge.version, calibration: calibration.version },
  });
}

describe("a replay", () => {
  it("finds no change where nothing has changed: the record holds all that an answer hangs on", async ({ expect }) => {
    const recorded = await record([
      HOW_LONG,
      "And what is it?",
      "얼마나 걸려요?",
      "My mobile is 13812345678, how to set up?",
    ]);
    await switchLanguage(recorded.parts, recorded.started, "ja");
    await recorded.ask("How long does it take?");
    const inJimo = await record(["How long does it take?", "Hello"], { district: "jimo", language: "zh" });

    expect(await replay(recorded)).toMatchObject({ turns: 5, leftOut: NONE, changed: [] });
    expect(await replay(inJimo)).toMatchObject({ turns: 2, leftOut: NONE, changed: [] });
  });

  it("lists an answer whose fact is another now, with what both rest on", async ({ expect }) => {
    const recorded = await record([HOW_LONG, "Hello"]);
    const changedEngine = await engineOn(replaceIn(`${GUIDE}/guide.yaml`, "value: 12", "value: 20"));

    const { changed, summary, turns, versions } = await replay(recorded, { engine: changedEngine });

    expect({ turns, summary, versions }).toEqual({
      turns: 2,
      summary: { decision: 0, sources: 1, facts: 1 },
      versions: { knowledge: changedEngine.knowledge.version, calibration: "lenient" },
    });
    expect(changed).toMatchObject([
      {
        conversationId: recorded.started.id,
        question: HOW_LONG,
        before: { versions: { knowledge: engine.knowledge.version } },
        after: { versions: { knowledge: changedEngine.knowledge.version } },
        changes: [
          { kind: "sources", added: [], removed: [], reworded: ["jimo-joint-acceptance#duration"] },
          { kind: "facts", facts: [{ id: "acceptance_days", before: "within 12 working days (plan)" }] },
        ],
      },
    ]);
  });

  it("lists a decision that another calibration turns", async ({ expect }) => {
    const recorded = await record([HOW_LONG]);

    const { changed } = await replay(recorded, { calibration: STRICT });

    expect(changed).toMatchObject([
      {
        before: { versions: { calibration: "lenient" } },
        after: { versions: { calibration: "strict" } },
        changes: [
          { kind: "decision", before: "answered", after: "handed-off: too-weak" },
          { kind: "sources" },
          { kind: "facts" },
        ],
      },
    ]);
  });

  it("asks as of the day of the question, or as of now", async ({ expect }) => {
    const recorded = await record(["How to set up?"]);
    const afterItEnded = new Date("2028-01-01T04:00:00Z");

    expect((await replay(recorded)).changed).toEqual([]);
    expect((await replay(recorded, { asOf: afterItEnded })).changed).toMatchObject([
      { changes: [{ kind: "decision", before: "answered", after: "handed-off: not-in-force" }, { kind: "sources" }] },
    ]);
  });

  it("counts the turns of the period alone", async ({ expect }) => {
    const recorded = await record([HOW_LONG]);
    const before = { since: hoursAfterNoon(-2), until: NOON };

    expect(await replay(recorded, { within: before })).toMatchObject({ turns: 0, leftOut: NONE });
  });

  it("leaves out what was not the assistant's to decide", async ({ expect }) => {
    const recorded = await record(["I want to talk to a person"]);
    const { parts, started, ask } = recorded;
    const open = await parts.cases.findOpen(started.id);
    if (open === undefined) throw new Error("no case was opened");
    const claimed = { ...open, ...atStage("processing" as const), helper: { id: "wang", name: "Wang Fang" } };
    await parts.cases.change({ before: open, after: claimed, events: [caseClaimed(open, "Wang Fang")] });
    await ask(HOW_LONG);

    expect(await replay(recorded)).toMatchObject({ turns: 1, leftOut: { "not-the-assistants": 1 }, changed: [] });
  });

  it("counts a message that is not taken any more, and asks the others", async ({ expect }) => {
    const recorded = await record(["Hello", HOW_LONG]);
    const replayed = await replay(recorded, { refused: "Hello" });

    expect(replayed).toMatchObject({ turns: 1, leftOut: { ...NONE, "not-taken": 1 }, changed: [] });
    expect(reportReplay(replayed)).toContain("1 left out: the road does not take such a message any more");
  });

  it("passes over what was erased", async ({ expect }) => {
    const recorded = await record([HOW_LONG]);
    await eraseConversation(recorded.parts, recorded.started.id);

    expect(await replay(recorded)).toMatchObject({ turns: 0, leftOut: NONE, changed: [] });
  });
});

describe("reportReplay", () => {
  it("says what changed, on which versions, and how often", async ({ expect }) => {
    const recorded = await record([HOW_LONG]);
    const changedEngine = await engineOn(replaceIn(`${GUIDE}/guide.yaml`, "value: 12", "value: 20"));

    const report = reportReplay(await replay(recorded, { engine: changedEngine }));

    expect(report).toContain(`asked: ${HOW_LONG}`);
    expect(report).toContain(`knowledge ${engine.knowledge.version} -> ${changedEngine.knowledge.version}`);
    expect(report).toContain("fact acceptance_days: within 12 working days (plan) -> within 20 working days (plan)");
    expect(report).toContain("1 turns asked again");
  });
});
