import { describe, it } from "vitest";
import { judgeAnswers } from "#src/commands/evaluate/judged/judge-answers.ts";
import { reportJudged, reportPoorAnswers } from "#src/commands/evaluate/judged/report-judged.ts";
import type { LabelledQuestion } from "#src/commands/questions/labelled-question.ts";
import type { AskForTurn } from "#src/http/create-ask.ts";
import { createPlainChat } from "#src/platform/adapters/plain-chat/create-plain-chat.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { Generation } from "#src/turn/answer/generated/generation.ts";
import { fakeProvider } from "#test/support/fake-provider.ts";
import { fails, says, type FakeReply } from "#test/support/fake-reply.ts";
import { ourPrompts } from "#test/support/our-prompts.ts";
import { NOON } from "#test/support/records.ts";

const GOOD = { reason: "All of it stands in source 1.", score: 5 };
const JUDGEMENT = { faithfulness: GOOD, completeness: GOOD, relevance: GOOD, language: GOOD };

function question(id: string, language: LabelledQuestion["language"] = "en"): LabelledQuestion {
  return { id, language, text: `What is ${id}?`, expect: "answer", refs: [`F-${id}`], part: "report" };
}

const CITATION: Turn["citations"][number] = {
  n: 1,
  passageId: "permit#time",
  guideId: "permit",
  section: "time",
  title: "Work permit · How long it takes",
  url: null,
  asOf: null,
  quote: { language: "en", text: "It takes 10 working days." },
  refs: ["F-1"],
  source: { title: "S", language: "zh", publisher: "P", published: null, checked: "2026-11-25", trust: "official" },
};

const ATTEMPT: Generation["attempts"][number] = {
  model: "writer",
  parameters: { temperature: 0, maxTokens: 10 },
  ended: "stop",
  usage: { input: 40, output: 6 },
  ms: 0,
  told: 1,
};

/** A test double of the road: answers all but what is about weather, and spends 46 tokens on each answer. */
const ask: AskForTurn = async ({ text }, journey) => {
  const isAnswered = !text.includes("weather");
  if (isAnswered) journey?.writing?.report({ prompt: "answer@1", rung: "written", attempts: [ATTEMPT], dropped: [] });
  const turn: Turn = {
    id: "t",
    language: "en",
    outcome: isAnswered ? "answered" : "handed-off",
    text: "It takes 10 working days [1].",
    citations: isAnswered ? [CITATION] : [],
    confidence: 0.9,
    label: isAnswered ? "ai-generated" : null,
    versions: { knowledge: "k", calibration: "c" },
  };
  return { ok: true, value: turn };
};

async function judge(questions: readonly LabelledQuestion[], reply: (number: number) => FakeReply) {
  const provider = await fakeProvider((_request, number) => reply(number));
  const settings = { baseUrl: provider.baseUrl, apiKey: "k", name: "judge", region: "local" };
  const model = createPlainChat(settings, { untilFirstPart: 60_000, betweenParts: 60_000 });
  const prompts = ourPrompts();
  const writing = { prompts, admit: async () => [], patienceMs: 45_000, report: () => {} };
  const judged = await judgeAnswers(questions, {
    ask,
    writing,
    judge: { model, prompt: prompts.judge, clock: { now: () => NOON } },
  });
  return { judged, asked: provider.requests.map(({ body }) => body) };
}

describe("judgeAnswers", () => {
  it("has what is answered judged, with what writing and judging took", async ({ expect }) => {
    const { judged } = await judge([question("a permit"), question("the weather")], () =>
      says(`\`\`\`json\n${JSON.stringify(JUDGEMENT)}\n\`\`\``),
    );

    expect(judged).toEqual([
      {
        question: question("a permit"),
        label: "ai-generated",
        written: { tokens: 46, ms: 0 },
        judgement: { ok: true, value: JUDGEMENT },
        usage: { input: 12, output: 34 },
        ms: 0,
      },
    ]);
  });

  it("shows the judge the question, the answer and what it cites, apart from what it is to keep to", async ({
    expect,
  }) => {
    const { asked } = await judge([question("a permit")], () => says(JSON.stringify(JUDGEMENT)));
    const [system, user] = asked[0]?.messages ?? [];

    expect(system?.content).not.toContain("permit");
    expect(user?.content).toBe(`«question»What is a permit?«/question»

«source»[1] Work permit · How long it takes
It takes 10 working days.«/source»

«answer»
It takes 10 working days [1].
«/answer»`);
  });

  it.for([
    {
      what: "an overflowing score",
      reply: says(JSON.stringify({ ...JUDGEMENT, language: { ...GOOD, score: 6 } })),
      error: "no judgement",
    },
    {
      what: "a criterion left out",
      reply: says(JSON.stringify({ ...JUDGEMENT, language: undefined })),
      error: "no judgement",
    },
    {
      what: "a score without a reason",
      reply: says(JSON.stringify({ ...JUDGEMENT, language: { reason: "", score: 5 } })),
      error: "no judgement",
    },
    { what: "prose", reply: says("A fine answer: 5 of 5."), error: "no JSON" },
    { what: "an error", reply: fails(500), error: "broken" },
  ])("counts $what for no judgement", async ({ reply, error }, { expect }) => {
    const { judged } = await judge([question("a permit")], () => reply);

    expect(judged.map(({ judgement }) => judgement)).toEqual([{ ok: false, error }]);
    expect(reportJudged(judged)).toContain(`Not judged: ${error} 1.`);
  });
});

describe("reportJudged", () => {
  it("gives mean scores with intervals, and sums what it cost, per language and over all", async ({ expect }) => {
    const poor = { ...JUDGEMENT, faithfulness: { reason: "45 days\nstands nowhere.", score: 1 } };
    const { judged } = await judge([question("one"), question("two"), question("three", "ko")], (number) =>
      says(JSON.stringify(number === 1 ? poor : JUDGEMENT)),
    );
    const cells = reportJudged(judged)
      .split("\n")
      .map((row) =>
        row
          .split("|")
          .map((cell) => cell.trim())
          .slice(1, -1),
      );

    expect(cells.find(([language]) => language === "en")).toEqual([
      "en",
      "2",
      "2",
      "2",
      "3.00 (1.00–5.00)",
      "5.00 (5.00–5.00)",
      "5.00 (5.00–5.00)",
      "5.00 (5.00–5.00)",
      "92",
      "0.0",
      "92",
      "0.0",
    ]);
    expect(cells.find(([language]) => language === "all")?.slice(0, 5)).toEqual([
      "all",
      "3",
      "3",
      "3",
      expect.stringMatching(/^3\.67 \(/u),
    ]);
    expect(cells.find(([language]) => language === "zh")?.slice(0, 5)).toEqual(["zh", "0", "0", "0", "–"]);
    expect(reportPoorAnswers(judged)).toBe("two\tfaithfulness\t1\t45 days stands nowhere.");
  });
});
