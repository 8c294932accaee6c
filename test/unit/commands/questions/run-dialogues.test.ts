import { describe, it } from "vitest";
import type { LabelledDialogue, LabelledMessage } from "#src/commands/questions/labelled-dialogue.ts";
import { runDialogues } from "#src/commands/questions/run-dialogues.ts";
import type { AnswerQuestion, Message } from "#src/turn/answer-question.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import { makeQuestion } from "#test/support/question.ts";

function labelled(...texts: readonly string[]): LabelledDialogue {
  const messages = texts.map((text): LabelledMessage => ({
    id: "ja-1",
    language: "ja",
    text,
    followsUp: true,
    expect: "hand-off",
    refs: [],
    part: "fit",
  }));
  return { id: "ja-1", language: "ja", messages, part: "fit" };
}

/** A test double: knows a follow-up by its focus, and remembers what it was asked. */
function roadThatRemembers(asked: Message[]): AnswerQuestion {
  return async (message, { observe = () => {} } = {}) => {
    asked.push(message);
    const { text, focus } = message;
    const said = text as RedactedText;
    const followUp = focus && { said, kind: "asks" as const, asksFor: [], asksForTerm: [] };
    observe({
      question: makeQuestion({ text: `${focus?.text ?? ""}${text}` as RedactedText, ...(followUp && { followUp }) }),
    });
    observe({ focus: { text: said, districts: [], facets: [], nations: [] } });
    return {
      ok: true,
      value: { language: "ja", confidence: 0.5, kind: "small-talk", topic: focus ? "thanks" : "greeting" },
    };
  };
}

describe("runDialogues", () => {
  it("asks each message with what the conversation is about, and alone", async ({ expect }) => {
    const runs = await runDialogues([labelled("一", "二", "三"), labelled("四")], roadThatRemembers([]));

    expect(runs).toMatchObject([
      { message: { text: "一" }, at: 0, madeWhole: undefined, focus: undefined, firstIsRight: false },
      {
        message: { text: "二" },
        at: 1,
        focus: { text: "一" },
        madeWhole: "一二",
        outcome: { topic: "thanks" },
        alone: { topic: "greeting" },
      },
      { message: { text: "三" }, madeWhole: "二三", outcome: { topic: "thanks" }, alone: { topic: "greeting" } },
      { message: { text: "四" }, at: 0, focus: undefined },
    ]);
  });

  it("starts each dialogue with nothing, in its language", async ({ expect }) => {
    const asked: Message[] = [];
    await runDialogues([labelled("一"), labelled("四")], roadThatRemembers(asked));

    expect(asked).toEqual([
      { text: "一", interfaceLanguage: "ja", focus: undefined, history: [] },
      { text: "四", interfaceLanguage: "ja", focus: undefined, history: [] },
    ]);
  });

  it("gives each message the questions before it", async ({ expect }) => {
    const asked: Message[] = [];
    await runDialogues([labelled("一", "二", "三")], roadThatRemembers(asked));

    const histories = asked.flatMap(({ history }) => (history === undefined ? [] : [history]));
    expect(histories).toEqual([[], [{ question: "一" }], [{ question: "一" }, { question: "二" }]]);
  });

  it("names the message whose text is refused", async ({ expect }) => {
    const refuses: AnswerQuestion = async () => ({ ok: false, error: "text-too-long" });

    await expect(runDialogues([labelled("一")], refuses)).rejects.toThrow("一: text-too-long");
  });
});
