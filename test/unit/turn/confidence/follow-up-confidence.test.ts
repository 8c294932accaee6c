import { describe, it } from "vitest";
import { followUpConfidence } from "#src/turn/confidence/follow-up-confidence.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { AnsweredFrom, FollowedUp } from "#src/turn/question/question.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";

const LIKELIHOOD = 0.5;
const passage = makePassage({ id: "acceptance#time", guideId: "acceptance", facet: "duration", refs: ["D-JM-20"] });
const same: AnsweredFrom = { guideId: "acceptance", passageId: "acceptance#cost", likelihood: 0.95, refs: ["D-JM-20"] };
const other: AnsweredFrom = { guideId: "permit", passageId: "permit#time", likelihood: 0.95, refs: ["D-JM-20"] };

function confidence(
  followUp: Partial<FollowedUp> | undefined,
  change: { readonly lacksDetail?: boolean; readonly speaksOfNation?: boolean } = {},
): number {
  const whole = followUp && { said: "and?" as RedactedText, kind: "asks" as const, asksFor: [], ...followUp };
  return followUpConfidence({
    question: makeQuestion(whole === undefined ? {} : { followUp: whole }),
    passage,
    likelihood: LIKELIHOOD,
    lacksDetail: false,
    speaksOfNation: false,
    ...change,
  });
}

describe("followUpConfidence", () => {
  it("leaves a question that stands alone to the models", ({ expect }) => {
    expect(confidence(undefined, { speaksOfNation: true })).toBe(LIKELIHOOD);
  });

  it("is as sure of the kind asked for as it was of the guide", ({ expect }) => {
    expect(confidence({ asksFor: ["duration"], answeredFrom: same })).toBe(0.95);
  });

  it.for<{ what: string; followUp: Partial<FollowedUp>; lacks?: boolean }>([
    { what: "the question before was not answered", followUp: { asksFor: ["duration"] } },
    { what: "no kind is asked for", followUp: { answeredFrom: same } },
    { what: "the passage lacks a detail", followUp: { asksFor: ["duration"], answeredFrom: same }, lacks: true },
    { what: "the same is asked elsewhere", followUp: { kind: "moves", answeredFrom: same } },
    { what: "another thing is of another guide", followUp: { kind: "renames", answeredFrom: other } },
    { what: "how sure it was is not recorded", followUp: { asksFor: ["duration"], answeredFrom: unsure(same) } },
  ])("leaves it to the models where $what", ({ followUp, lacks = false }, { expect }) => {
    expect(confidence(followUp, { lacksDetail: lacks })).toBe(LIKELIHOOD);
  });

  it.for<{ what: string; followUp: Partial<FollowedUp> }>([
    { what: "of another kind than asked for", followUp: { asksFor: ["cost"], answeredFrom: same } },
    { what: "of another guide", followUp: { asksFor: ["duration"], answeredFrom: other } },
    { what: "the one that answered before", followUp: { answeredFrom: { ...same, passageId: passage.id } } },
    {
      what: "the one that answered before, of another thing",
      followUp: { kind: "renames", answeredFrom: { ...same, passageId: passage.id } },
    },
  ])("is nothing where the passage is $what", ({ followUp }, { expect }) => {
    expect(confidence(followUp)).toBe(0);
  });

  it("is as sure of the same for another country where the passage speaks of it", ({ expect }) => {
    const moves = { kind: "moves", answeredFrom: { ...same, passageId: passage.id } } as const;

    expect(confidence(moves, { speaksOfNation: true })).toBe(0.95);
    expect(confidence(moves)).toBe(LIKELIHOOD);
  });

  it("is surer of another thing that leads into the same guide", ({ expect }) => {
    const raised = confidence({ kind: "renames", answeredFrom: same });

    expect(raised).toBeGreaterThan(0.8);
    expect(raised).toBeLessThan(0.85);
  });

  it("is as sure of a comparison that tells the fact that was told", ({ expect }) => {
    expect(confidence({ kind: "compares", answeredFrom: other })).toBe(0.95);
    expect(confidence({ kind: "compares", answeredFrom: { ...other, refs: ["D-LS-13"] } })).toBe(LIKELIHOOD);
  });
});

/** As it was recorded before it was kept. */
function unsure({ guideId, passageId }: AnsweredFrom): AnsweredFrom {
  return { guideId, passageId };
}
