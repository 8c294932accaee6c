import { describe, it } from "vitest";
import { coverQuestion, type CoveredPassages, type QuestionCover } from "#src/turn/retrieval/cover-question.ts";
import { buildLexicalIndex } from "#src/turn/retrieval/lexical-index.ts";
import { readQuestion } from "#src/turn/retrieval/question-terms.ts";

/** Four languages of three passages, all in the same words. */
const bodies = ["permit fee", "permit days", "seal weight"].flatMap((body) => [body, body, body, body]);
const findConcepts = (text: string) => (text.includes("seal") ? ["seal"] : []);
const parts = {
  lexical: buildLexicalIndex(
    bodies.map((body) => ({ title: "", body, asked: [] })),
    findConcepts,
  ),
  findConcepts,
};
const guide = { passage: 0, guide: [0, 1], unknown: [1] };

function cover(text: string, passages: CoveredPassages): QuestionCover {
  return coverQuestion(parts, { text, ...readQuestion(parts.lexical, text, findConcepts) }, passages);
}

describe("coverQuestion", () => {
  it("tells what a passage holds of a question from what only the section on the unknown holds", ({ expect }) => {
    const { told, toldOfUnknown } = cover("permit fee days", guide);

    expect(told).toBeGreaterThan(0);
    expect(toldOfUnknown).toBeGreaterThan(0);
    expect(told + toldOfUnknown).toBeCloseTo(1);
  });

  it("counts concepts that no section of the guide names", ({ expect }) => {
    expect(cover("permit", guide).missingConcepts).toBe(0);
    expect(cover("seal", guide).missingConcepts).toBeGreaterThan(0);
    expect(cover("seal", { passage: 2, guide: [2], unknown: [] }).missingConcepts).toBe(0);
  });

  it("covers nothing of a question without words", ({ expect }) => {
    expect(cover("?", guide)).toEqual({ told: 0, toldOfUnknown: 0, missingConcepts: 0 });
  });
});
