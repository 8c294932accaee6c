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
import { recogniseContinuation } from "#src/turn/question/recognise-follow-up.ts";
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
    const outcome = await answerQuestion({ text, focus }, { observe: (taken) => Object.assign(steps, taken) });
    ({ focus = focus } = steps);
    if (outcome.ok) outcomes.push(outcome.value);
  }
  return outcomes;
}

function slotsAsked(outcomes: readonly Outcome[]): readonly ClarifySlot[] {
  return outcomes.flatMap((outcome) => (outcome.kind === "clarify" ? [outcome.slot] : []));
}

/** What a reader is told: the kind of outcome, and from which passages. */
function whatIsSaid(outcome: Outcome | undefined): {
  readonly kind?: Outcome["kind"];
  readonly from: readonly string[];
} {
  const citations = outcome?.kind === "answered" ? outcome.answer.citations : [];
  return { ...(outcome && { kind: outcome.kind }), from: citations.map(({ passage }) => passage.id) };
}

describe("asking back", () => {
  it.for([
    { asks: "How many key projects does our district have?", slot: "district", reply: "Chengyang" },
    { asks: "我们区有多少个重点项目？", slot: "district", reply: "城阳" },
    { asks: "派到青岛的外籍员工可以免缴养老保险吗？", slot: "nationality", reply: "韩国" },
    { asks: "총영사관이 어디에 있나요?", slot: "nationality", reply: "일본요" },
  ] as const)("asks for the $slot and answers for $reply: $asks", async ({ asks, slot, reply }, { expect }) => {
    const outcomes = await converse([asks, reply]);

    expect(slotsAsked(outcomes)).toEqual([slot]);
    expect(outcomes[1]?.kind).toBe("answered");
  });

  it("asks with all districts where one alone tells what is asked of 'our district'", async ({ expect }) => {
    const [outcome] = await converse(["当区の金融アドバイザーは何人いますか"]);

    expect(outcome).toMatchObject({ kind: "clarify", slot: "district" });
    expect(outcome?.kind === "clarify" && outcome.options).toHaveLength(10);
  });

  it("answers for the district that was told when it is missing again, as if it had been named", async ({ expect }) => {
    const steps: Partial<Steps> = {};
    const outcomes = await converse(["我们区有多少个重点项目？", "城阳", "谢谢", "我们区有多少个重点项目？"], steps);
    const { question, retrieval } = steps;

    expect(outcomes.map(({ kind }) => kind)).toEqual(["clarify", "answered", "small-talk", "answered"]);
    const text = "城阳区 有多少个重点项目?" as RedactedText;
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

describe("a message that leaves out what it is about", () => {
  it.for([
    { before: "公司名称要不要预先核准？", text: "可以保留多久？", guide: "company-setup" },
    {
      before: "即墨の模擬審査承認とは何ですか",
      text: "正式なものになるまで何日かかりますか",
      guide: "jimo-simulated-approval",
    },
  ])("is answered from the guide that is spoken of: $text", async ({ before, text, guide }, { expect }) => {
    const steps: Partial<Steps> = {};
    const outcomes = await converse([before, text], steps);

    expect(steps.question?.followUp?.kind).toBe("continues");
    expect(outcomes.map(({ kind }) => kind)).toEqual(["answered", "answered"]);
    expect(steps.retrieval?.candidates[0]?.passage.guideId).toBe(guide);
  });

  it("keeps to what answered before, though a question between was not answered", async ({ expect }) => {
    const steps: Partial<Steps> = {};
    const outcomes = await converse(
      ["外国人就労許可の申請に必要な書類は何ですか", "手数料は？", "どこで申請しますか"],
      steps,
    );

    expect(outcomes.map(({ kind }) => kind)).toEqual(["answered", "handed-off", "answered"]);
    expect(steps.retrieval?.candidates[0]?.passage.guideId).toBe("work-permit");
  });

  it("is taken for a question of its own where its words lead elsewhere", async ({ expect }) => {
    // The report part is counted by `npm run eval` alone.
    const questions = (await readQuestions(KNOWLEDGE_FOLDER)).filter(
      ({ part, text }) => part !== "report" && recogniseContinuation(text, recogniseDistricts) !== undefined,
    );
    let compared = 0;
    for (const { text } of questions) {
      const steps: Partial<Steps> = {};
      const [alone] = await converse([text], steps);
      if (steps.retrieval?.candidates[0]?.passage.guideId === "work-permit") continue;
      const [before, after] = await converse(["Which documents do I need for a work permit?", text]);

      expect(before?.kind).toBe("answered");
      expect({ text, ...whatIsSaid(after) }).toEqual({ text, ...whatIsSaid(alone) });
      compared += 1;
    }
    expect(compared).toBeGreaterThan(100);
  });
});

describe("a complete question", () => {
  it("is understood as it is, whatever the conversation is about", async ({ expect }) => {
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
      const inConversation = understand({ ...message, focus }, recogniseDistricts);
      // What it would be beside is decided by what it finds.
      expect({ ...inConversation, asContinued: undefined }).toEqual(understand(message, recogniseDistricts));
    }
  });
});
