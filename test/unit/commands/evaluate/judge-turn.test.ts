import { describe, it } from "vitest";
import { judgeTurn } from "#src/commands/evaluate/judge-turn.ts";
import type { Expectation, LabelledQuestion } from "#src/commands/questions/labelled-question.ts";
import type { Outcome } from "#src/turn/outcome.ts";
import { makePassage, makeTeam } from "#test/support/knowledge.ts";

const frame = { language: "en", confidence: 0.8 } as const;

function labelled(expected: Expectation): LabelledQuestion {
  return { id: "en-1", language: "en", text: "How long?", expect: expected, refs: ["D-JM-20"], part: "report" };
}

function answered(...refs: readonly string[]): Outcome {
  const citations = refs.map((ref, at) => ({ n: at + 1, passage: makePassage({ refs: [ref] }) }));
  return {
    ...frame,
    kind: "answered",
    answer: { text: "", citations, facts: [], nextSteps: [], label: "quoted-from-guides" },
  };
}

const OUTCOMES = {
  "handed-off": { ...frame, kind: "handed-off", reason: "too-weak", team: makeTeam(), suggestions: [] },
  clarify: { ...frame, kind: "clarify", slot: "district", options: ["jimo"] },
  refused: { ...frame, kind: "refused", reason: "unsafe" },
  "small-talk": { ...frame, kind: "small-talk", topic: "greeting" },
} satisfies Record<Exclude<Outcome["kind"], "answered" | "with-person" | "stopped">, Outcome>;

describe("judgeTurn", () => {
  it("is right when the first citation tells a fact that answers", ({ expect }) => {
    expect(judgeTurn(labelled("answer"), answered("D-JM-20", "D-ALL-01"), true)).toBe("right");
  });

  it.for([
    { what: "only a later citation answers", outcome: answered("D-ALL-01", "D-JM-20"), expected: "answer" },
    { what: "nothing is cited", outcome: answered(), expected: "answer" },
    { what: "a person was called for", outcome: answered("D-JM-20"), expected: "hand-off" },
    { what: "the district was missing", outcome: answered("D-JM-20"), expected: "clarify" },
    { what: "it was an attack", outcome: answered("D-JM-20"), expected: "refuse" },
  ] as const)("is wrong when a question is answered although $what", ({ outcome, expected }, { expect }) => {
    expect(judgeTurn(labelled(expected), outcome, expected === "answer")).toBe("wrong");
  });

  it.for([
    { became: "handed-off", verdict: "false-refusal" },
    { became: "refused", verdict: "false-refusal" },
    { became: "small-talk", verdict: "false-refusal" },
    { became: "clarify", verdict: "asked-back" },
  ] as const)("is $verdict when an answerable question is $became", ({ became, verdict }, { expect }) => {
    expect(judgeTurn(labelled("answer"), OUTCOMES[became], true)).toBe(verdict);
  });

  it.for([
    { expected: "hand-off", became: "handed-off" },
    { expected: "clarify", became: "clarify" },
    { expected: "small-talk", became: "small-talk" },
    { expected: "refuse", became: "refused" },
    { expected: "answer", became: "handed-off" },
  ] as const)("is met by $became alone when $expected is expected and nothing answers", (row, { expect }) => {
    for (const outcome of Object.values(OUTCOMES)) {
      const verdict = judgeTurn(labelled(row.expected), outcome, false);

      expect(verdict).toBe(outcome.kind === row.became ? "met" : "mistaken");
    }
  });
});
