/** What a turn says of where its statements and teams come from. */
import { describe, it } from "vitest";
import { turnFromOutcome } from "#src/http/turn-from-outcome.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";
import { makeKnowledge, makePassage, makeTeam } from "#test/support/knowledge.ts";

const frame = {
  id: "t1",
  knowledge: makeKnowledge(),
  calibrationVersion: "c1",
  translateFor: createTranslations(TURN_MESSAGES),
};

describe("a turn", () => {
  it("names the language of a source's title, whatever the answer's", ({ expect }) => {
    const citations = [{ n: 1, passage: makePassage() }];
    const answer = { text: "Yes. [1]", citations, facts: [], nextSteps: [], label: "quoted-from-guides" } as const;
    const turn = turnFromOutcome({ kind: "answered", language: "ko", confidence: 0.9, answer }, frame);

    expect(turn.citations[0]?.source).toMatchObject({ title: "Notice", language: "zh" });
  });

  it.for(["2021", null])("says as of when a team is known: %s", (asOf, { expect }) => {
    const team = makeTeam({ asOf });
    const reason = "asked-for-person";
    const turn = turnFromOutcome(
      { kind: "handed-off", language: "en", confidence: null, reason, team, suggestions: [] },
      frame,
    );

    expect(turn.handoff?.asOf).toBe(asOf);
  });
});
