import { describe, it } from "vitest";
import { decidedByThreshold } from "#src/commands/questions/decided-by-threshold.ts";
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Candidate, Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";

function candidate(change: Partial<Passage> = {}): Candidate {
  return { passage: makePassage(change), score: 1, similarity: 0.5, nation: 0 };
}

function retrieved(...candidates: readonly Candidate[]): Retrieval {
  return { candidates, question: { mass: 1, terms: 1, unknownShare: 0 } };
}

const question = makeQuestion();
const retrieval = retrieved(candidate());
const open = makeQuestion({ districts: [] });
const tie = retrieved(candidate(), candidate({ district: "pingdu" }));

describe("decidedByThreshold", () => {
  it.for([
    { what: "a passage that may answer", steps: { question, retrieval } },
    { what: "two districts when the question names one", steps: { question, retrieval: tie } },
    { what: "one district when the question names none", steps: { question: open, retrieval } },
  ])("is true for $what", ({ steps }, { expect }) => {
    expect(decidedByThreshold(steps)).toBe(true);
  });

  it.for([
    { what: "a matter settled before it was understood", steps: {} },
    { what: "a matter settled before anything was looked up", steps: { question } },
    { what: "nothing found", steps: { question, retrieval: retrieved() } },
    {
      what: "a best passage that is out of force",
      steps: { question, retrieval: { ...retrieval, notInForce: candidate() } },
    },
    { what: "a wish for a person", steps: { question: makeQuestion({ wantsPerson: true }), retrieval } },
    {
      what: "a passage on what is not known",
      steps: { question, retrieval: retrieved(candidate({ facet: "unknown" })) },
    },
    { what: "a place elsewhere", steps: { question: makeQuestion({ elsewhere: [["Yantai"]] }), retrieval } },
    {
      what: "a district spoken of without its name",
      steps: { question: makeQuestion({ districts: [], lacksDistrict: true }), retrieval },
    },
    { what: "a missing district", steps: { question: open, retrieval: tie } },
  ])("is false for $what", ({ steps }, { expect }) => {
    expect(decidedByThreshold(steps)).toBe(false);
  });
});
