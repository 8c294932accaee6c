import { describe, it } from "vitest";
import { changeConsents } from "#src/conversation/change-consents.ts";
import { readSoFar } from "#src/conversation/read-so-far.ts";
import { createTurnTaker } from "#src/conversation/turn-taker.ts";
import type { Road } from "#src/turn/answer-question.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Rewriting } from "#src/turn/question/rewrite/rewriting.ts";
import { GREETING, makeTurnParts } from "#test/support/turn-parts.ts";

const FAR = { name: "far-70b", region: "us", host: "far.example" };
const CALL = { prompt: "rewrite@1", model: "m", usage: { input: 100, output: 10 }, ms: 300 };

/** A test double: is about every message but "thanks", and remembers what it was given of the conversation. */
function roadThatRemembers(given: (readonly string[])[], rewriting?: Rewriting): Road {
  return async ({ text, history = [] }, { ledger, observe = () => {} }) => {
    const accepted = await ledger.accept(text as RedactedText);
    if (!accepted.ok) return accepted;
    given.push(history.map(({ question }) => question));
    if (rewriting !== undefined) observe({ rewriting });
    if (text !== "thanks") {
      observe({ focus: { text: text as RedactedText, districts: [], facets: [], nations: [] } });
    }
    return { ok: true, value: await ledger.record(GREETING) };
  };
}

describe("what a conversation has come to", () => {
  it("holds its last questions, oldest first, for the next message", async ({ expect }) => {
    const given: (readonly string[])[] = [];
    const { parts, conversation } = await makeTurnParts(async () => GREETING, { road: roadThatRemembers(given) });
    const turns = createTurnTaker(parts);
    for (const [at, text] of ["one", "two", "thanks", "three", "four", "five"].entries()) {
      await turns.take(conversation, { text, clientTurnId: `client-${at}` });
    }

    expect(given).toEqual([
      [],
      ["one"],
      ["one", "two"],
      ["one", "two"],
      ["one", "two", "three"],
      ["two", "three", "four"],
    ]);
    const { focus, history } = await readSoFar(parts.conversations, conversation);
    expect(focus?.text).toBe("five");
    expect(history.map(({ question }) => question)).toEqual(["two", "three", "four", "five"]);
  });

  it("holds for a model abroad only what was said after the visitor agreed to it", async ({ expect }) => {
    const given: (readonly string[])[] = [];
    const held = Promise.withResolvers<void>();
    const remembering = roadThatRemembers(given);
    const road: Road = async (message, journey) => {
      const recorded = remembering(message, {
        ...journey,
        ledger: {
          ...journey.ledger,
          record: async (outcome) => {
            if (message.text === "two") await held.promise;
            return journey.ledger.record(outcome);
          },
        },
      });
      return recorded;
    };
    const { parts, conversation } = await makeTurnParts(async () => GREETING, { road });
    const turns = createTurnTaker(parts);
    const say = (text: string) => turns.take(conversation, { text, clientTurnId: `client-${text}` });
    const agree = (modelAbroad: boolean) =>
      changeConsents(parts, conversation, { consents: { modelAbroad, models: [FAR] }, language: "en" });
    await say("one");
    const accepted = Promise.withResolvers<void>();
    const second = turns.take(
      conversation,
      { text: "two", clientTurnId: "client-two" },
      { accepted: () => accepted.resolve() },
    );
    await accepted.promise;
    await agree(true);
    held.resolve();
    await second;
    await say("three");
    await say("four");
    const agreed = await readSoFar(parts.conversations, conversation);
    await agree(false);
    await say("five");

    expect(given).toEqual([[], ["one"], [], ["three"], ["one", "two", "three", "four"]]);
    expect(agreed.modelsAgreed).toEqual([FAR]);
    expect(agreed.focus?.text).toBe("four");
  });

  it.for([
    { rewriting: { kind: "stands-alone", call: CALL } as const, recorded: { kind: "stands-alone", call: CALL } },
    { rewriting: { kind: "not-asked", why: "nothing-before" } as const, recorded: undefined },
  ])("records what a model was asked: $rewriting.kind", async ({ rewriting, recorded }, { expect }) => {
    const { parts, conversation } = await makeTurnParts(async () => GREETING, {
      road: roadThatRemembers([], rewriting),
    });
    await createTurnTaker(parts).take(conversation, { text: "one", clientTurnId: "client-1" });
    const [turn] = await parts.conversations.readLast(conversation.id, ["turn.small-talk"], 1);

    expect(turn?.internal?.rewriting).toEqual(recorded);
  });
});
