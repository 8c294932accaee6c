import { describe, it } from "vitest";
import { decidedByThreshold } from "#src/commands/questions/decided-by-threshold.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";
import { makeRetrieval } from "#test/support/retrieval.ts";

const question = makeQuestion();
const retrieval = makeRetrieval([{ passage: makePassage(), score: 1, similarity: 0.5, nation: 0 }]);
const byThreshold = { kind: "answer", offerPerson: false, isByThreshold: true } as const;
const byRule = { ...byThreshold, isByThreshold: false };

describe("decidedByThreshold", () => {
  it("is true where the decision says so", ({ expect }) => {
    expect(decidedByThreshold({ question, retrieval, decision: byThreshold })).toBe(true);
    expect(decidedByThreshold({ question, retrieval, decision: byRule })).toBe(false);
  });

  it.for([
    { what: "a matter settled before it was understood", steps: {} },
    { what: "a matter settled before anything was looked up", steps: { question } },
    {
      what: "a place elsewhere, whose probability a rule has set",
      steps: { question: makeQuestion({ elsewhere: [["Yantai"]] }), retrieval, decision: byThreshold },
    },
  ])("is false for $what", ({ steps }, { expect }) => {
    expect(decidedByThreshold(steps)).toBe(false);
  });
});
