import { describe, it } from "vitest";
import type { Passage } from "#src/knowledge/knowledge.ts";
import { buildLexicalIndex } from "#src/turn/retrieval/lexical-index.ts";
import { createPhrasingLead } from "#src/turn/retrieval/phrasing-lead.ts";
import { readQuestion } from "#src/turn/retrieval/question-terms.ts";
import { makePassage } from "#test/support/knowledge.ts";

const lexical = buildLexicalIndex(
  ["permit fee", "permit days", "seal weight"].map((body) => ({ title: "", body, asked: [] })),
  () => [],
);
const phrasingLead = createPhrasingLead(lexical);

function askedAs(heading: string, ...asked: readonly string[]): Passage {
  const prose = { title: "", heading, body: "", keywords: [], asked };
  return makePassage({ prose: { zh: prose, en: prose, ja: prose, ko: prose } });
}

const read = (text: string) => readQuestion(lexical, text, undefined);

function leadOf(text: string, passage: Passage, ...others: readonly Passage[]): number {
  return phrasingLead({ ...read(text), language: "en" }, { passage, others });
}

describe("createPhrasingLead", () => {
  const fee = askedAs("What is the permit fee?");
  const days = askedAs("Waiting", "How many days does the permit take?");

  it("is above zero where the passage was written for the question, below where another was", ({ expect }) => {
    expect(leadOf("permit fee", fee, days)).toBeGreaterThan(0.5);
    expect(leadOf("permit fee", days, fee)).toBe(-leadOf("permit fee", fee, days));
  });

  it("counts the questions listed for a passage like its heading", ({ expect }) => {
    expect(leadOf("permit days", days, fee)).toBeGreaterThan(0);
  });

  it("is nearly one for a phrasing itself that has no rival, and zero between equals", ({ expect }) => {
    expect(leadOf("permit fee", fee)).toBeGreaterThan(0.9);
    expect(leadOf("permit fee", fee, fee)).toBe(0);
  });

  it("is zero where nothing is near, or nothing is asked", ({ expect }) => {
    expect(leadOf("seal weight", fee, days)).toBe(0);
    expect(leadOf("?", fee, days)).toBe(0);
  });

  it("counts the phrasings of the question's language alone", ({ expect }) => {
    const { prose } = askedAs("Seal weight");
    const mixed = makePassage({ prose: { ...prose, ko: fee.prose.ko } });

    expect(phrasingLead({ ...read("permit fee"), language: "ko" }, { passage: mixed, others: [] })).toBeGreaterThan(0);
    expect(phrasingLead({ ...read("permit fee"), language: "en" }, { passage: mixed, others: [] })).toBe(0);
  });
});
