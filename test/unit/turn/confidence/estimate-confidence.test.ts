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
import { makeRetrieval } from "#test/support/retrieval.ts";

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
  text: modelOf(TEXT_SIGNALS, "word-coverage", 4),
  guide: modelOf(GUIDE_SIGNALS, "text"),
  threshold: {
    answerAt: 0.7,
    risk: 0.05,
    riskBound: 0.08,
    isShown: false,
    level: 0.95,
    perLanguage: { zh: 0.2, en: 0.2, ja: 0.2, ko: 0.2 },
    stricter: [],
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
    wordCoverage: coverage,
  };
  return { passage: makePassage(change), score, similarity: 0.5, nation: 0, lexical };
}

function retrieved(...candidates: readonly Candidate[]): Retrieval {
  return makeRetrieval(candidates, {
    question: { mass: 8, terms: 3 },
    words: { latinWords: 3, wholeWords: [] },
  });
}

describe("estimateConfidence", () => {
  it("has no probability and no signals where nothing was retrieved", ({ expect }) => {
    expect(estimateConfidence(makeQuestion(), retrieved(), calibration)).toEqual({ probability: null, signals: {} });
  });

  it("names every signal behind the probability", ({ expect }) => {
    const { signals } = estimateConfidence(makeQuestion(), retrieved(candidate(0.5)), calibration);

    expect(Object.keys(signals).toSorted()).toEqual([...new Set([...TEXT_SIGNALS, ...GUIDE_SIGNALS])].toSorted());
    expect(signals).toMatchObject({ text: 2, "latin-words": Math.log(4), similarity: 0.5, alone: 1 });
  });

  it("feeds the log-odds of the text model to the model of the guides", ({ expect }) => {
    const { probability } = estimateConfidence(makeQuestion(), retrieved(candidate(0.5)), calibration);

    expect(probability).toBeCloseTo(1 / (1 + Math.exp(-2)));
  });

  it("gives no chance to a passage of Qingdao when the question is about another place", ({ expect }) => {
    const yantai = { elsewhere: [["Yantai", "烟台"]] };
    const { prose } = makePassage();
    const speaking = { ...prose, zh: { ...prose.zh, body: "与烟台不同" } };
    const rate = (passage: Partial<Passage>) =>
      estimateConfidence(
        makeQuestion(yantai),
        retrieved({ ...candidate(0.5), passage: makePassage(passage) }),
        calibration,
      ).probability;

    expect(rate({})).toBe(0);
    expect(rate({ prose: speaking })).toBeGreaterThan(0);
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
    const asks = { said: "and?" as RedactedText, kind: "asks", asksFor: ["duration"], asksForTerm: [] } as const;
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
  it("takes sections of the same guide for parts of one text, and others for rivals", ({ expect }) => {
    const retrieval = retrieved(
      candidate(1, {}, 4),
      candidate(1, { section: "cost" }, 3.9),
      candidate(1, { guideId: "other" }, 2),
    );
    const { others } = textEvidence(makeQuestion(), retrieval);

    expect(others.map(({ hit: { score }, isOfSameText }) => [score, isOfSameText])).toEqual([
      [3.9, true],
      [2, false],
    ]);
  });

  it("reads the first passage in the language of the question, under a title it shares", ({ expect }) => {
    const retrieval = retrieved(candidate(1));
    const question = makeQuestion({ language: "ko" });
    const [first] = retrieval.candidates;

    expect(textEvidence(question, retrieval)).toEqual({
      asked: question.text,
      question: retrieval.question,
      words: retrieval.words,
      ownTitles: 0,
      first: { hit: first?.lexical, text: first?.passage.prose.ko.body, hasOwnTitle: false },
      others: [],
    });
  });

  it("has no first passage when the words found none", ({ expect }) => {
    const { lexical: _, ...byMeaning } = candidate(1);

    expect(textEvidence(makeQuestion(), retrieved(byMeaning, candidate(1))).first).toBeUndefined();
  });
});
