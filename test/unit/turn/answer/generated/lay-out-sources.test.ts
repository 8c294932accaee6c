import { describe, it } from "vitest";
import type { Passage } from "#src/knowledge/knowledge.ts";
import { createLayOutSources } from "#src/turn/answer/generated/lay-out-sources.ts";
import { makeKnowledge, makePassage } from "#test/support/knowledge.ts";

const prose = (body: string): Passage["prose"]["en"] => ({
  title: "Joint acceptance",
  heading: "How long it takes",
  body,
  keywords: [],
  asked: [],
});
const duration = makePassage();
const contact = makePassage({
  section: "contact",
  prose: {
    ...duration.prose,
    en: prose("Call the service hall on 0532-8856 7890 for an appointment. The building permit must be shown."),
  },
});
const layOut = createLayOutSources(makeKnowledge());
const { text, readDraft } = layOut([duration, contact], "en");

/** Whether a sentence is borne out, by the sentence as it is shown. */
function founded(written: string): Readonly<Record<string, boolean>> {
  return Object.fromEntries(readDraft(written).map((sentence) => [sentence.text.trim(), sentence.isFounded]));
}

describe("a draft for a helper", () => {
  it("is borne out by a line that is only a mark of its source, with or without a word for it", ({ expect }) => {
    expect(founded("⟦b1⟧ [2]\n")).toEqual({ "0532-8856 7890": true });
    expect(founded("- Telephone: ⟦b1⟧ [2]\n")).toEqual({ "- Telephone: 0532-8856 7890": true });
    expect(founded("⟦z1⟧ [2]\n")).toEqual({ "⟦z1⟧": false });
  });

  it("is written from numbered sources that show no contact", ({ expect }) => {
    expect(text).toContain("«source 1»");
    expect(text).toContain("Acceptance takes within 12 working days.");
    expect(text).toContain("«source 2»");
    expect(text).not.toContain("8856");
  });

  it("loses nothing but the numbers of its sources", ({ expect }) => {
    const sentences = readDraft(
      "Acceptance takes within 12 working days [1].\n\n- Show the permit [2].\n- Call ⟦b1⟧ [2].",
    );

    expect(sentences.map((sentence) => sentence.text).join("")).toBe(
      "Acceptance takes within 12 working days.\n\n- Show the permit.\n- Call 0532-8856 7890.",
    );
    expect(sentences.map(({ cites }) => cites)).toEqual([[1], [2], [2]]);
  });

  it("has every sentence marked that its sources do not bear out", ({ expect }) => {
    expect(
      founded(
        [
          "Thank you for your question.",
          "Acceptance takes within 12 working days [1].",
          "Acceptance takes within 10 working days [1].",
          "Please call ⟦b1⟧ for an appointment [2].",
          "Please call 0532-1111 2222 for an appointment [2].",
          "The acceptance fee of 500 yuan is paid in Laoshan.",
          "The building permit need not be shown [2].",
          "Which building permit do you have?",
        ].join("\n"),
      ),
    ).toEqual({
      "Thank you for your question.": true,
      "Acceptance takes within 12 working days.": true,
      "Acceptance takes within 10 working days.": false,
      "Please call 0532-8856 7890 for an appointment.": true,
      "Please call 0532-1111 2222 for an appointment.": false,
      "The acceptance fee of 500 yuan is paid in Laoshan.": false,
      "The building permit need not be shown.": false,
      "Which building permit do you have?": true,
    });
  });

  it("may cite another of the sources than the one that says so, and none that was not given", ({ expect }) => {
    expect(founded("Acceptance takes within 12 working days [2].")).toEqual({
      "Acceptance takes within 12 working days.": true,
    });
    expect(readDraft("Acceptance takes within 12 working days [7].")).toMatchObject([{ cites: [], isFounded: false }]);
  });

  it.for([
    { language: "zh", right: "验收不超过12个工作日[1]。", wrong: "验收不超过十个工作日[1]。" },
    { language: "en", right: "Acceptance takes within twelve working days [1].", wrong: "It takes two weeks." },
    { language: "ja", right: "検収は12営業日以内です[1]。", wrong: "検収は20営業日以内です[1]。" },
    { language: "ko", right: "검수는 12영업일 이내입니다[1].", wrong: "검수는 10월 1일까지입니다[1]." },
  ] as const)("is read in $language", ({ language, right, wrong }, { expect }) => {
    const read = layOut([duration], language).readDraft(`${right}\n${wrong}`);

    expect(read.map(({ isFounded }) => isFounded)).toEqual([true, false]);
  });
});
