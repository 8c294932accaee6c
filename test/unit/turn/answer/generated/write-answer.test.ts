import { describe, it } from "vitest";
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { ChatModel, ChatPart } from "#src/platform/ports/chat-model.ts";
import { composeExtractive } from "#src/turn/answer/compose-extractive.ts";
import type { Generation } from "#src/turn/answer/generated/generation.ts";
import { writeAnswer } from "#src/turn/answer/generated/write-answer.ts";
import { makeGuide, makeKnowledge, makePassage } from "#test/support/knowledge.ts";
import { ourPrompts } from "#test/support/our-prompts.ts";
import { makeQuestion } from "#test/support/question.ts";
import { makeReader } from "#test/support/reader.ts";
import { scriptedModel } from "#test/support/scripted-model.ts";

const ACCEPTANCE = "Acceptance in Jimo is finished within 12 working days [1].";
const INVENTED = "It costs 300 yuan [1].";
const STALLED: ChatPart = { kind: "failed", failure: { kind: "stalled", detail: "nothing came" } };
const QUOTED = "Acceptance takes within 12 working days. [1]\n\nThis is guidance, not an official decision.";

interface Change {
  readonly models?: readonly ChatModel[];
  readonly passages?: readonly [Passage, ...Passage[]];
  readonly signal?: AbortSignal;
}

async function write({ models = [], passages = [makePassage()], signal }: Change) {
  const [first, ...rest] = passages.map((passage) => ({ passage, score: 1, similarity: 0.5, nation: 0 as const }));
  if (first === undefined) throw new Error("no passage");
  const composition = {
    question: makeQuestion(),
    candidates: [first, ...rest],
    knowledge: makeKnowledge({ guides: [makeGuide()], passages }),
    reader: makeReader(),
  } as const;
  const told: string[] = [];
  const reported: Generation[] = [];
  const writing = {
    prompts: ourPrompts(),
    admit: async () => models,
    patienceMs: 45_000,
    report: (generation: Generation) => reported.push(generation),
  };
  const written = await writeAnswer(composition, writing, {
    tell: (piece) => told.push(piece),
    redact: (text) => text,
    signal,
    now: () => 0,
  });
  const { generation } = written;
  const answer = written.kind === "written" ? written.answer : undefined;
  return { written, answer, generation, told, reported, quoted: composeExtractive(composition) };
}

describe("writeAnswer", () => {
  it("tells what a model wrote and the source supports, with its citation, figures and label", async ({ expect }) => {
    const { answer, generation, told, reported } = await write({ models: [scriptedModel([ACCEPTANCE])] });

    expect(answer).toMatchObject({
      text: `${ACCEPTANCE}\n\nThis is guidance, not an official decision.`,
      citations: [{ n: 1, passage: { id: "guide#duration" } }],
      facts: [{ id: "days" }],
      label: "ai-generated",
    });
    expect(told.join("")).toBe(answer?.text);
    expect(generation).toMatchObject({ prompt: "answer@1", rung: "written", dropped: [] });
    expect(reported).toEqual([generation]);
  });

  it("shows the model the sources with their numbers and the question, and nothing else of anybody's", async ({
    expect,
  }) => {
    const model = scriptedModel([ACCEPTANCE]);
    await write({ models: [model] });
    const [system, user] = model.asked[0]?.messages ?? [];

    expect(system).toMatchObject({ role: "system", content: expect.stringContaining("British English") });
    expect(user).toEqual({
      role: "user",
      content:
        "«source 1»\nTitle guide\nHeading duration\n\nAcceptance takes within 12 working days.\n«/source 1»\n\n" +
        "Question: «question»how long does acceptance take in Jimo«/question»",
    });
  });

  it("drops what no source says, and gives the guide's own words as well", async ({ expect }) => {
    const { answer, generation, told } = await write({ models: [scriptedModel([`${ACCEPTANCE} ${INVENTED}`])] });

    expect(answer?.text).toBe(`${ACCEPTANCE}\n\nIn the guide’s own words:\n\n${QUOTED}`);
    expect(told.join("")).toBe(answer?.text);
    expect(generation).toMatchObject({ rung: "completed", dropped: [{ sentence: INVENTED, fault: "figure" }] });
  });

  it("lets stand what was told before a model failed, and quotes the rest", async ({ expect }) => {
    const second = scriptedModel([ACCEPTANCE], "second");
    const { answer, generation } = await write({ models: [scriptedModel([`${ACCEPTANCE} It`, STALLED]), second] });

    expect(answer?.text).toBe(`${ACCEPTANCE}\n\nIn the guide’s own words:\n\n${QUOTED}`);
    expect(answer?.label).toBe("ai-generated");
    expect(generation.attempts).toMatchObject([{ ended: "stalled", told: 1 }]);
    expect(second.asked).toEqual([]);
  });

  it("asks the next model when nothing of the first could be told", async ({ expect }) => {
    const models = [
      scriptedModel([STALLED], "first"),
      scriptedModel([INVENTED], "liar"),
      scriptedModel([ACCEPTANCE], "third"),
    ];
    const { answer, generation } = await write({ models });

    expect(answer?.text).toContain(ACCEPTANCE);
    expect(generation.attempts.map(({ model, ended }) => ({ model, ended }))).toEqual([
      { model: "first", ended: "stalled" },
      { model: "liar", ended: "stop" },
      { model: "third", ended: "stop" },
    ]);
  });

  it.for([
    { when: "no model may be asked", parts: undefined },
    { when: "nothing it wrote could be told", parts: [INVENTED] },
    { when: "it wrote nothing", parts: [""] },
  ])("answers in the guide's own words when $when", async ({ parts }, { expect }) => {
    const { answer, generation, told, quoted } = await write({
      models: parts === undefined ? [] : [scriptedModel(parts)],
    });

    expect(answer).toEqual(quoted);
    expect(told).toEqual([]);
    expect(generation.rung).toBe("quoted");
  });

  it("quotes the passage that answers when the model left it out", async ({ expect }) => {
    const documents = makePassage({ section: "documents", facet: "documents", refs: ["D-JM-18"], factIds: [] });
    const model = scriptedModel(["Acceptance takes within 12 working days [2]."]);
    const { answer, generation } = await write({ models: [model], passages: [makePassage(), documents] });

    expect(generation.rung).toBe("completed");
    expect(answer?.citations.map(({ n }) => n)).toEqual([1, 2]);
  });

  it("says what a reader must know of a source before and after telling from it", async ({ expect }) => {
    const coming = makePassage({ validFrom: "2027-01-01", statuses: ["plan"] });
    const { answer } = await write({
      models: [scriptedModel(["Acceptance is planned to take within 12 working days [1]."])],
      passages: [coming],
    });

    expect(answer?.text).toMatch(/^The following applies only from 1 January 2027.*\[1\]\n\nAcceptance is planned/u);
    expect(answer?.text).toMatch(/as planned; .* \[1\]\n\nThis is guidance/u);
  });

  it("shows contacts as marks and puts back what the source says", async ({ expect }) => {
    const body = "Call 0532-66209812 from Monday to Friday.";
    const passage = makePassage();
    const withPhone = { ...passage, prose: { ...passage.prose, en: { ...passage.prose.en, body } } };
    const model = scriptedModel(["Call ⟦a1⟧ from Monday to Friday [1]. Or call ⟦b7⟧ [1]."]);
    const { answer, generation } = await write({ models: [model], passages: [withPhone] });

    expect(model.asked[0]?.messages[1]?.content).toContain("Call ⟦a1⟧ from Monday");
    expect(answer?.text).toMatch(/^Call 0532-66209812 from Monday to Friday \[1\]\./u);
    expect(generation.dropped).toMatchObject([{ fault: "contact", detail: "b7" }]);
  });

  it("ends with what was told when nobody wants it any more", async ({ expect }) => {
    const abort = new AbortController();
    const model: ChatModel = {
      name: "slow",
      async *stream() {
        yield { kind: "text", text: `${ACCEPTANCE} It` };
        abort.abort();
        yield { kind: "failed", failure: { kind: "stopped", detail: "nobody waits" } };
      },
    };
    const { written, told } = await write({ models: [model, scriptedModel([ACCEPTANCE])], signal: abort.signal });

    expect(written).toMatchObject({ kind: "stopped", generation: { attempts: [{ ended: "stopped", told: 1 }] } });
    expect(told).toEqual([ACCEPTANCE]);
  });
});
