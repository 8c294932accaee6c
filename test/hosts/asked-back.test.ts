/** Conversations on our own guides, whatever is typed: what is asked back, and what the focus may change. */
import fc from "fast-check";
import { beforeAll, describe, it } from "vitest";
import { buildLuodi } from "#src/commands/build/build-luodi.ts";
import { KNOWLEDGE_FOLDER } from "#src/commands/project-folder.ts";
import { readDialogues } from "#src/commands/questions/read-dialogues.ts";
import { readQuestions } from "#src/commands/questions/read-questions.ts";
import { readCalibration } from "#src/commands/read-calibration.ts";
import { openRoad, type Engine } from "#src/hosts/create-engine.ts";
import { openEngine } from "#src/hosts/open-engine.ts";
import type { AnswerQuestion, Steps } from "#src/turn/answer-question.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Outcome } from "#src/turn/outcome.ts";
import type { ClarifySlot } from "#src/turn/question/clarify-slot.ts";
import type { Focus } from "#src/turn/question/focus.ts";
import type { RecogniseDistricts } from "#src/turn/question/recognise-districts.ts";
import { understand } from "#src/turn/question/understand.ts";

let answerQuestion: AnswerQuestion;
let engine: Engine;
let recogniseDistricts: RecogniseDistricts;

beforeAll(async () => {
  engine = await openEngine(await buildLuodi());
  answerQuestion = openRoad(engine, await readCalibration(), { now: () => new Date("2026-11-25T02:00:00Z") });
  ({ recogniseDistricts } = engine);
});

/** @param steps those of the last message come to stand in it */
async function converse(messages: readonly string[], steps: Partial<Steps> = {}): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let focus: Focus | undefined;
  for (const text of messages) {
    const outcome = await answerQuestion({ text, focus }, (taken) => Object.assign(steps, taken));
    ({ focus = focus } = steps);
    if (outcome.ok) outcomes.push(outcome.value);
  }
  return outcomes;
}

function slotsAsked(outcomes: readonly Outcome[]): readonly ClarifySlot[] {
  return outcomes.flatMap((outcome) => (outcome.kind === "clarify" ? [outcome.slot] : []));
}

describe("asking back", () => {
  it.for([
    { asks: "How many key projects does our district have?", slot: "district", reply: "Chengyang" },
    { asks: "区里重点项目有多少个？", slot: "district", reply: "城阳" },
    { asks: "派到青岛的外籍员工可以免缴养老保险吗？", slot: "nationality", reply: "韩国" },
    { asks: "총영사관이 어디에 있나요?", slot: "nationality", reply: "일본요" },
  ] as const)("asks for the $slot and answers for $reply: $asks", async ({ asks, slot, reply }, { expect }) => {
    const outcomes = await converse([asks, reply]);

    expect(slotsAsked(outcomes)).toEqual([slot]);
    expect(outcomes[1]?.kind).toBe("answered");
  });

  it("answers for the district that was told when it is missing again, as if it had been named", async ({ expect }) => {
    const steps: Partial<Steps> = {};
    const outcomes = await converse(["区里重点项目有多少个？", "城阳", "谢谢", "区里重点项目有多少个？"], steps);
    const { question, retrieval } = steps;

    expect(outcomes.map(({ kind }) => kind)).toEqual(["clarify", "answered", "small-talk", "answered"]);
    const text = "城阳区 区里重点项目有多少个？" as RedactedText;
    const named = question && { ...question, text, districts: ["chengyang"], lacksDistrict: false };
    expect(retrieval).toEqual(named && (await engine.retrieve(named, "2026-11-25")));
    expect(retrieval?.ofOtherDistrict).toBeDefined();
  });

  it("fetches a person when what it asks for cannot be said", async ({ expect }) => {
    const outcomes = await converse(["How many key projects does our district have?", "I don't know", "not sure"]);

    expect(slotsAsked(outcomes)).toEqual(["district"]);
    expect(outcomes[1]?.kind).not.toBe("clarify");
  });

  it("asks for nothing twice in a conversation, whatever is typed", async ({ expect }) => {
    const message = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        "How many key projects does our district have?",
        "我们区的重点项目一共有多少个",
        "총영사관이 어디에 있나요?",
        "派到青岛的外籍员工可以免缴养老保险吗？",
        "区の手続き支援チームは何という名前ですか",
        "I don't know",
        "わかりません",
        "Jimo",
        "韩国",
        "And in Pingdu?",
        "那需要什么材料？",
        "Thanks!",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 2, maxLength: 6 }), async (messages) => {
        const asked = slotsAsked(await converse(messages));
        expect(new Set(asked).size).toBe(asked.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a complete question", () => {
  it("is never changed by what the conversation is about", async ({ expect }) => {
    // The report part is counted by `npm run eval` alone.
    const seen = <Labelled extends { readonly part: string }>({ part }: Labelled): boolean => part !== "report";
    const dialogues = (await readDialogues(KNOWLEDGE_FOLDER)).filter(seen).flatMap(({ messages }) => messages.slice(1));
    const complete = [
      ...(await readQuestions(KNOWLEDGE_FOLDER)).filter(seen),
      ...dialogues.filter(({ followsUp }) => !followsUp),
    ];
    const focus: Focus = {
      text: "即墨联合验收要多久？" as RedactedText,
      districts: ["jimo"],
      facets: ["duration"],
      nations: [["Japan", "日本"]],
      answeredFrom: { guideId: "jimo-construction-permit-and-acceptance", passageId: "x", likelihood: 1 },
      askedEver: ["district"],
      told: { district: "jimo" },
    };
    for (const { text, language } of complete) {
      const message = { text: text as RedactedText, language, today: "2026-11-25" };
      expect(understand({ ...message, focus }, recogniseDistricts)).toEqual(understand(message, recogniseDistricts));
    }
  });
});
