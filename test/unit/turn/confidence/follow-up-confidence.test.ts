import { describe, it } from "vitest";
import { followUpConfidence, type FollowUpEvidence } from "#src/turn/confidence/follow-up-confidence.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { AnsweredFrom, FollowedUp, Question, Term } from "#src/turn/question/question.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";

const LIKELIHOOD = 0.5;
const passage = makePassage({ id: "acceptance#time", guideId: "acceptance", facet: "duration", refs: ["D-JM-20"] });
const same: AnsweredFrom = { guideId: "acceptance", passageId: "acceptance#cost", likelihood: 0.95, refs: ["D-JM-20"] };
const other: AnsweredFrom = { guideId: "permit", passageId: "permit#time", likelihood: 0.95, refs: ["D-JM-20"] };

function confidence(
  followUp: Partial<FollowedUp> | undefined,
  {
    details = [],
    districts = [],
    ...change
  }: Partial<FollowUpEvidence> & Partial<Pick<Question, "details" | "districts">> = {},
): number {
  const whole = followUp && {
    said: "and?" as RedactedText,
    kind: "asks" as const,
    asksFor: [],
    asksForTerm: [],
    ...followUp,
  };
  return followUpConfidence({
    question: makeQuestion({ details, districts, ...(whole && { followUp: whole }) }),
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

  it.for([
    { saidLikelihood: 0.8, likelihood: 0.8, expected: 0.8 },
    { saidLikelihood: 0.5, likelihood: 0.9, expected: 0.75 },
    { saidLikelihood: 0, likelihood: 1, expected: 0 },
    { saidLikelihood: 0.5, likelihood: 1, expected: 1 },
  ])(
    "lies between the whole and what was said where the matter is continued: $likelihood and $saidLikelihood",
    ({ saidLikelihood, likelihood, expected }, { expect }) => {
      const continues = { kind: "continues", answeredFrom: same, saidLikelihood } as const;

      expect(confidence(continues, { likelihood })).toBeCloseTo(expected);
    },
  );

  it.for([
    { saidLikelihood: 0.8, expected: 0.8 },
    { saidLikelihood: 0.2, expected: LIKELIHOOD },
    { saidLikelihood: 0, expected: 0 },
  ])(
    "is $expected of another thing that is $saidLikelihood likely by its name",
    ({ saidLikelihood, expected }, { expect }) => {
      expect(confidence({ kind: "renames", answeredFrom: same, saidLikelihood })).toBe(expected);
    },
  );

  it("is as sure of the kind asked for as it was of the guide", ({ expect }) => {
    expect(confidence({ asksFor: ["duration"], answeredFrom: same })).toBe(0.95);
  });

  it.for<{ what: string; followUp: Partial<FollowedUp>; lacks?: boolean }>([
    { what: "the question before was not answered", followUp: { asksFor: ["duration"] } },
    { what: "no kind is asked for", followUp: { answeredFrom: same } },
    { what: "the passage lacks a detail", followUp: { asksFor: ["duration"], answeredFrom: same }, lacks: true },
    { what: "the same is asked elsewhere", followUp: { kind: "moves", answeredFrom: same } },
    { what: "what was said was not searched by itself", followUp: { kind: "renames", answeredFrom: same } },
    { what: "how sure it was is not recorded", followUp: { asksFor: ["duration"], answeredFrom: unsure(same) } },
  ])("leaves it to the models where $what", ({ followUp, lacks = false }, { expect }) => {
    expect(confidence(followUp, { lacksDetail: lacks })).toBe(LIKELIHOOD);
  });

  it.for<{ what: string; followUp: Partial<FollowedUp> }>([
    { what: "of another kind than asked for", followUp: { asksFor: ["cost"], answeredFrom: same } },
    { what: "of another guide", followUp: { asksFor: ["duration"], answeredFrom: other } },
    { what: "the one that answered before", followUp: { answeredFrom: { ...same, passageId: passage.id } } },
    { what: "of another guide, of another thing", followUp: { kind: "renames", answeredFrom: other } },
    {
      what: "the one that answered before, of another thing",
      followUp: { kind: "renames", answeredFrom: { ...same, passageId: passage.id } },
    },
  ])("is nothing where the passage is $what", ({ followUp }, { expect }) => {
    expect(confidence(followUp)).toBe(0);
  });

  it("is nothing of another thing in a district, which leaves the guide that answered behind", ({ expect }) => {
    expect(confidence({ kind: "renames" }, { districts: ["jimo"] })).toBe(0);
    expect(confidence({ kind: "moves" }, { districts: ["jimo"] })).toBe(LIKELIHOOD);
    expect(confidence({ kind: "renames" })).toBe(LIKELIHOOD);
  });

  it("is as sure of the same for another country where the passage speaks of it", ({ expect }) => {
    const moves = { kind: "moves", answeredFrom: { ...same, passageId: passage.id } } as const;

    expect(confidence(moves, { speaksOfNation: true })).toBe(0.95);
    expect(confidence(moves)).toBe(LIKELIHOOD);
  });

  it("lets a section on the country now asked about be of another kind than was asked before", ({ expect }) => {
    const moves = { kind: "moves", asksFor: ["deadline"], answeredFrom: same } as const;

    expect(confidence(moves, { speaksOfNation: true })).toBe(0.95);
    expect(confidence(moves)).toBe(0);
  });

  it("is as sure of a section of another kind that shows the phone number asked for", ({ expect }) => {
    const asks = { asksFor: ["contact"], answeredFrom: same } as const;

    expect(confidence(asks, { details: ["phone"] })).toBe(0.95);
    expect(confidence(asks, { details: ["phone"], lacksDetail: true })).toBe(0);
    expect(confidence({ ...asks, answeredFrom: other }, { details: ["phone"] })).toBe(0);
    expect(confidence(asks, { details: ["money"] })).toBe(0);
  });

  it.for<{ asksForTerm: readonly Term[]; body: string; expected: number }>([
    { asksForTerm: ["until"], body: "优惠执行至2027年12月31日。", expected: 0.95 },
    { asksForTerm: ["until"], body: "2026年12月31日前有效。", expected: 0.95 },
    { asksForTerm: ["since"], body: "2023年11月7日起生效。", expected: 0.95 },
    { asksForTerm: ["since", "until"], body: "2023年11月7日起生效。", expected: 0.95 },
    { asksForTerm: ["until"], body: "2023年11月7日起生效。", expected: 0 },
    { asksForTerm: ["since"], body: "优惠执行至2027年12月31日。", expected: 0 },
    { asksForTerm: ["until"], body: "截至2021年，该区有三处。", expected: 0 },
    { asksForTerm: ["since"], body: "按规定办理。", expected: 0 },
    { asksForTerm: [], body: "优惠执行至2027年12月31日。", expected: 0 },
  ])(
    "is $expected of what has just been told, asked for its term $asksForTerm: $body",
    ({ asksForTerm, body, expected }, { expect }) => {
      const told = { ...passage, prose: { ...passage.prose, zh: { ...passage.prose.zh, body } } };
      const answeredFrom = { ...same, passageId: passage.id };

      expect(confidence({ asksForTerm, asksFor: ["deadline"], answeredFrom }, { passage: told })).toBe(expected);
    },
  );

  it("leaves what continues in words of its own to the models", ({ expect }) => {
    expect(confidence({ kind: "continues", answeredFrom: { ...same, passageId: passage.id } })).toBe(LIKELIHOOD);
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
