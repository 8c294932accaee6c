import { describe, it } from "vitest";
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { estimateConfidence, textEvidence } from "#src/turn/confidence/estimate-confidence.ts";
import { GUIDE_SIGNALS } from "#src/turn/confidence/guide-signals.ts";
import { TEXT_SIGNALS } from "#src/turn/confidence/text-signals.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { FollowedUp } from "#src/turn/question/question.ts";
import type { Candidate, Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";

/** A model that looks at one signal as it is. */
function modelOf<Name extends string>(names: readonly Name[], weighted: Name, weight = 1) {
  return {
    signals: names,
    means: names.map(() => 0),
    spreads: names.map(() => 1),
    weights: names.map((name) => (name === weighted ? weight : 0)),
    bias: 0,
  };
}

const calibration: Calibration = {
  version: "c1",
  text: modelOf(TEXT_SIGNALS, "coverage", 4),
  guide: modelOf(GUIDE_SIGNALS, "text"),
  threshold: {
    answerAt: 0.7,
    risk: 0.05,
    riskBound: 0.08,
    level: 0.95,
    perLanguage: { zh: 0.2, en: 0.2, ja: 0.2, ko: 0.2 },
    provisional: true,
  },
  data: { questions: "q", knowledge: "k", examples: 1 },
};

function candidate(coverage: number, change: Partial<Passage> = {}, score = 4): Candidate {
  const lexical = {
    row: 0,
    score,
    coverage,
    sentenceCoverage: 0.4,
    titleCoverage: 0.3,
    sentenceMatch: 0.2,
    nameCoverage: 1,
  };
  return { passage: makePassage(change), score, similarity: 0.5, nation: 0, lexical };
}

function retrieved(...candidates: readonly Candidate[]): Retrieval {
  return { candidates, question: { mass: 8, terms: 3, unknownShare: 0.25 } };
}

describe("estimateConfidence", () => {
  it("has no probability and no signals where nothing was retrieved", ({ expect }) => {
    expect(estimateConfidence(makeQuestion(), retrieved(), calibration)).toEqual({ probability: null, signals: {} });
  });

  it("names every signal behind the probability", ({ expect }) => {
    const { signals } = estimateConfidence(makeQuestion(), retrieved(candidate(0.5)), calibration);

    expect(Object.keys(signals).toSorted()).toEqual([...new Set([...TEXT_SIGNALS, ...GUIDE_SIGNALS])].toSorted());
    expect(signals).toMatchObject({ text: 2, "unknown-share": 0.25, coverage: 0.5, similarity: 0.5, district: 1 });
  });

  it("feeds the log-odds of the text model to the model of the guides", ({ expect }) => {
    const { probability } = estimateConfidence(makeQuestion(), retrieved(candidate(0.5)), calibration);

    expect(probability).toBeCloseTo(1 / (1 + Math.exp(-2)));
  });

  it("is certain of the heading itself, however it is spaced and pointed", ({ expect }) => {
    const asked = makeQuestion({ text: "heading  DURATION?!" as RedactedText });
    const of = (change: Partial<Passage>) =>
      estimateConfidence(asked, retrieved(candidate(0.1, change)), calibration).probability;

    expect(of({})).toBe(1);
    expect(of({ facet: "unknown" })).toBe(0);
  });

  it("is surer the more of the question is found", ({ expect }) => {
    const of = (coverage: number) =>
      estimateConfidence(makeQuestion(), retrieved(candidate(coverage)), calibration).probability;

    expect(of(0.9)).toBeGreaterThan(of(0.1) ?? 1);
  });

  it.for([{ facet: "unknown" }, { statuses: ["unverified"] }] as const)(
    "is sure that what is not confirmed is no answer: %o",
    (change, { expect }) => {
      const { probability, unconfirmed } = estimateConfidence(
        makeQuestion(),
        retrieved(candidate(1, change)),
        calibration,
      );

      expect(probability).toBe(0);
      expect(unconfirmed).toMatchObject({ passage: change });
      expect(unconfirmed?.likelihood).toBeGreaterThan(0.5);
    },
  );

  it("judges a follow-up by what answered before", ({ expect }) => {
    const asks = { said: "and?" as RedactedText, kind: "asks", asksFor: ["duration"] } as const;
    const answeredFrom = { guideId: "acceptance", passageId: "acceptance#cost", likelihood: 0.99 };
    const found = retrieved(candidate(0.5, { guideId: "acceptance", facet: "duration" }));
    const confident = (followUp: FollowedUp) =>
      estimateConfidence(makeQuestion({ followUp }), found, calibration).probability;

    expect(confident({ ...asks, answeredFrom })).toBe(0.99);
    expect(confident(asks)).toBeLessThan(0.99);
    expect(confident({ ...asks, asksFor: ["documents"], answeredFrom })).toBe(0);
  });
});

describe("textEvidence", () => {
  it("takes the best candidate of another guide for the rival, not the next section of the same", ({ expect }) => {
    const retrieval = retrieved(
      candidate(1, {}, 4),
      candidate(1, { section: "cost" }, 3.9),
      candidate(1, { guideId: "other" }, 2),
      candidate(1, { guideId: "another" }, 3),
    );

    expect(textEvidence(retrieval).rivalScore).toBe(3);
  });

  it("has no rival when all candidates are of one guide", ({ expect }) => {
    const retrieval = retrieved(candidate(1), candidate(1, { section: "cost" }));

    expect(textEvidence(retrieval)).toEqual({
      first: retrieval.candidates[0]?.lexical,
      rivalScore: 0,
      question: retrieval.question,
    });
  });
});
