import { describe, it } from "vitest";
import { LANGUAGES } from "#src/language/language.ts";
import { composeComparison } from "#src/turn/answer/compose-comparison.ts";
import { compareDistricts } from "#src/turn/confidence/compare-districts.ts";
import { knowledgeOf, type FigureOfDistrict } from "#test/support/compared.ts";
import { makeQuestion } from "#test/support/question.ts";
import { makeReader } from "#test/support/reader.ts";
import { makeRetrieval } from "#test/support/retrieval.ts";

const TARGET: FigureOfDistrict = { district: "pingdu", fact: { status: "target" } };

function compose(figures: readonly FigureOfDistrict[], language = makeReader().language) {
  const knowledge = knowledgeOf(figures);
  const candidates = knowledge.passages.map((passage) => ({ passage, score: 1, similarity: 0.5, nation: 0 as const }));
  const comparison = compareDistricts(makeQuestion({ districts: [] }), makeRetrieval(candidates), {
    knowledge,
    today: "2026-11-25",
  });
  if (comparison === undefined) throw new Error("nothing to compare");
  return composeComparison(comparison, knowledge, makeReader(language));
}

const paragraphs = (figures: readonly FigureOfDistrict[]): readonly string[] => compose(figures).text.split("\n\n");

describe("composeComparison", () => {
  it("says in one sentence that districts agree, citing each", ({ expect }) => {
    expect(paragraphs([{ district: "pingdu" }, { district: "jimo" }])).toEqual([
      "Time for acceptance: Jimo and Pingdu give the same figure, within 12 working days, as of 2025. [1] [2]",
      "This is guidance, not an official decision.",
    ]);
  });

  it("says of a figure that is only aimed at that it is", ({ expect }) => {
    expect(paragraphs([{ district: "jimo" }, TARGET])[0]).toBe(
      "Time for acceptance: Jimo and Pingdu (as a target) give the same figure, within 12 working days, as of 2025. [1] [2]",
    );
  });

  it("gives no common date where there is none", ({ expect }) => {
    const [sentence] = paragraphs([{ district: "jimo" }, { district: "pingdu", passage: { asOf: "2024" } }]);

    expect(sentence).toBe("Time for acceptance: Jimo and Pingdu give the same figure, within 12 working days. [1] [2]");
  });

  it("gives each district a line of its own where they differ, in the order of the register", ({ expect }) => {
    const figures = [
      { ...TARGET, days: 9 },
      { district: "jimo", passage: { asOf: null } },
    ];

    expect(paragraphs(figures).slice(0, 2)).toEqual([
      "Time for acceptance, by district:",
      "- Jimo: Acceptance, within 12 working days [1]\n" +
        "- Pingdu (as a target): Acceptance, within 9 working days (as of 2025) [2]",
    ]);
  });

  it("says what is true of several sources once, with all their numbers", ({ expect }) => {
    const passage = { asOf: "2021" };
    const stale = paragraphs([
      { district: "jimo", passage },
      { district: "pingdu", passage },
    ])[1];

    expect(stale).toMatch(/^Stated as of 2021; .* \[1\] \[2\]$/u);
  });

  it("leads on to each district, and tells its figure under its name", ({ expect }) => {
    const { nextSteps, facts, label } = compose([{ district: "jimo" }, TARGET]);

    expect(nextSteps.map(({ guideId }) => guideId)).toEqual(["jimo", "pingdu"]);
    expect(facts.map((fact) => `${fact.label.en}: ${fact.status}`)).toEqual([
      "Jimo · Acceptance: stated",
      "Pingdu · Acceptance: target",
    ]);
    expect(label).toBe("quoted-from-guides");
  });

  it.for(LANGUAGES)("has its words in every language: %s", (language, { expect }) => {
    const equal = compose([{ district: "jimo" }, TARGET], language).text;
    const different = compose([{ district: "jimo", days: 9 }, TARGET], language).text;

    for (const text of [equal, different]) {
      expect(text).toMatch(/Jimo.*Pingdu/su);
      expect(text).not.toMatch(/\{\{|undefined/u);
    }
  });
});
