import { describe, it } from "vitest";
import { listen } from "#src/turn/answer/generated/listen.ts";
import type { ChatPart } from "#src/platform/ports/chat-model.ts";
import type { Verdict } from "#src/turn/answer/verify/verdict.ts";
import { DONE, scriptedModel } from "#test/support/scripted-model.ts";

const REQUEST = { messages: [], temperature: 0, maxTokens: 100 };

/** Believes what cites [1]. */
const verify = (sentence: string): Verdict =>
  sentence.includes("[1]")
    ? { kind: "supported", cited: [1] }
    : { kind: "unsupported", fault: "no-source", detail: sentence };

async function hear(parts: Parameters<typeof scriptedModel>[0]) {
  const told: string[] = [];
  const model = scriptedModel(parts);
  let time = 0;
  const hearing = await listen(model, {
    request: REQUEST,
    verify,
    tell: (sentence) => told.push(sentence),
    redact: (text) => text.replaceAll("E12345678", "[passport]"),
    now: () => (time += 1),
  });
  return { told, model, ...hearing };
}

describe("listen", () => {
  it("tells each supported sentence as soon as it is whole", async ({ expect }) => {
    const { told, attempt, dropped } = await hear(["It takes 12", " days [1]. It costs", " nothing [1]."]);

    expect(told).toEqual(["It takes 12 days [1]. ", "It costs nothing [1]."]);
    expect(dropped).toEqual([]);
    expect(attempt).toMatchObject({ model: "scripted", ended: "stop", told: 2, usage: { input: 100, output: 20 } });
    expect(attempt.msToFirst).toBeLessThan(attempt.ms);
  });

  it("drops what is not supported, and keeps it without personal data", async ({ expect }) => {
    const { told, dropped } = await hear(["Passport E12345678 is fine. It takes 12 days [1]."]);

    expect(told).toEqual(["It takes 12 days [1]."]);
    expect(dropped).toEqual([
      {
        model: "scripted",
        sentence: "Passport [passport] is fine.",
        fault: "no-source",
        detail: "Passport [passport] is fine.",
      },
    ]);
  });

  it("tells nothing twice", async ({ expect }) => {
    const { told, dropped } = await hear(["It takes 12 days [1]. It takes 12 days [1]. "]);

    expect(told).toHaveLength(1);
    expect(dropped).toMatchObject([{ fault: "repeated" }]);
  });

  it("does not listen any longer to a model that has left its sources", async ({ expect }) => {
    const { attempt, dropped, model } = await hear([
      "A b. ",
      "C d. ",
      "E f. ",
      "G h. ",
      "I j. ",
      "It takes 12 days [1]. ",
    ]);

    expect(attempt).toMatchObject({ ended: "too-many-unsupported", told: 0 });
    expect(dropped).toHaveLength(4);
    expect(model.leftEarly()).toBe(1);
  });

  it.for([
    { what: "a sentence without an end", part: "and so on and ".repeat(10) },
    { what: "an answer without an end", part: "ab [1]. " },
  ])("does not listen any longer to $what", async ({ part }, { expect }) => {
    const parts = Array.from({ length: 1000 }, (_, at) => part.replace("ab", `Number ${at} is so`));
    const { attempt, model } = await hear(parts);

    expect(attempt.ended).toBe("endless");
    expect(model.leftEarly()).toBe(1);
  });

  it("tells no sentence that the limit cut off", async ({ expect }) => {
    const { told, attempt } = await hear([
      "It takes 12 days [1]. It costs 30 [1]",
      { ...DONE, finish: "length" } as typeof DONE,
    ]);

    expect(told).toEqual(["It takes 12 days [1]. "]);
    expect(attempt.ended).toBe("length");
  });

  it("says why a model was heard no more", async ({ expect }) => {
    const failure = { kind: "stalled", detail: "nothing came" } as const;
    const { told, attempt } = await hear(["It takes 12 days [1]. It co", { kind: "failed", failure }]);

    expect(told).toEqual(["It takes 12 days [1]. "]);
    expect(attempt).toMatchObject({ ended: "stalled", detail: "nothing came", told: 1 });
  });

  it.for([
    { when: "was cut", parts: [{ kind: "failed", failure: { kind: "cut", detail: "" } }] },
    { when: "was stopped", parts: [{ kind: "failed", failure: { kind: "stopped", detail: "" } }] },
    { when: "was not counted", parts: [{ ...DONE, usage: undefined }] },
    { when: "was not heard to its end", parts: ["B a. ", "C b. ", "D c. ", "E d. "] },
  ] as const)("estimates the tokens of a reply that $when, and says so", async ({ parts }, { expect }) => {
    const { attempt } = await hear(["A z. ", ...(parts as readonly ChatPart[])]);

    expect(attempt.usage).toMatchObject({ input: 0, isEstimated: true });
    expect(attempt.usage?.output).toBeGreaterThan(0);
  });

  it("has no tokens of a request that nobody read", async ({ expect }) => {
    const { attempt } = await hear([{ kind: "failed", failure: { kind: "resting", detail: "" } }]);

    expect(attempt).not.toHaveProperty("usage");
  });
});
