import { describe, it } from "vitest";
import { MOST_RETRACED, retrace } from "#src/conversation/retrace.ts";
import type { AnswerQuestion, Message } from "#src/turn/answer-question.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Focus } from "#src/turn/question/focus.ts";

/** A test double of the road: a conversation is about whatever was said last, in Japanese where it says "か". */
function createRoadDouble(): { readonly road: AnswerQuestion; readonly taken: Message[] } {
  const taken: Message[] = [];
  const road: AnswerQuestion = async (message, { observe = () => {} } = {}) => {
    taken.push(message);
    if (message.text === "") return { ok: false, error: "text-empty" };
    const language = message.text.includes("か") ? "ja" : (message.interfaceLanguage ?? "en");
    observe({ language: { kind: "served", language, certainty: 1 } });
    observe({ focus: about(message.text) });
    return { ok: true, value: { kind: "small-talk", topic: "thanks", language, confidence: null } };
  };
  return { road, taken };
}

function about(text: string): Focus {
  return { text: text as RedactedText, districts: [], facets: [], nations: [] };
}

const NOTHING = { focus: undefined, interfaceLanguage: undefined };

describe("retrace", () => {
  it("asks nothing where nothing was said", async ({ expect }) => {
    const { road, taken } = createRoadDouble();

    expect(await retrace(road, [], { focus: about("a guide"), interfaceLanguage: "ko" })).toEqual({
      focus: about("a guide"),
      interfaceLanguage: "ko",
      history: [{ question: "a guide" }],
    });
    expect(taken).toEqual([]);
  });

  it("lets each message lean on the one before", async ({ expect }) => {
    const { road, taken } = createRoadDouble();
    const soFar = await retrace(road, ["one", "two"], { focus: about("a guide"), interfaceLanguage: "en" });

    expect(taken.map(({ focus }) => focus?.text)).toEqual(["a guide", "one"]);
    expect(soFar.focus).toEqual(about("two"));
    expect(soFar.history.map(({ question }) => question)).toEqual(["a guide", "one", "two"]);
  });

  it("passes over what cannot be asked", async ({ expect }) => {
    const { road } = createRoadDouble();

    expect((await retrace(road, ["one", ""], NOTHING)).focus).toEqual(about("one"));
  });

  it("goes on in the language that was spoken", async ({ expect }) => {
    const { road, taken } = createRoadDouble();
    const soFar = await retrace(road, ["何日ですか", "即墨"], { focus: undefined, interfaceLanguage: "zh" });

    expect(taken.map(({ interfaceLanguage }) => interfaceLanguage)).toEqual(["zh", "ja"]);
    expect(soFar.interfaceLanguage).toBe("ja");
  });

  it("asks again only the last few, however many there are", async ({ expect }) => {
    const { road, taken } = createRoadDouble();
    const said = Array.from({ length: 500 }, (_, at) => `message ${at}`);
    await retrace(road, said, NOTHING);

    expect(taken.map(({ text }) => text)).toEqual(said.slice(-MOST_RETRACED));
  });
});
