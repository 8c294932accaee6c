import { describe, it } from "vitest";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import { continueMatter } from "#src/turn/question/continue-matter.ts";
import type { Focus } from "#src/turn/question/focus.ts";
import type { Question } from "#src/turn/question/question.ts";
import { recogniseDistricts } from "#test/support/districts.ts";
import { makeQuestion } from "#test/support/question.ts";

const answeredFrom = { guideId: "name", passageId: "name#steps", likelihood: 0.9 };
const focus: Focus = {
  text: "Is the company name approved beforehand in Jimo?" as RedactedText,
  districts: ["jimo"],
  facets: [],
  nations: [["Japan"]],
  answeredFrom,
};

function read(text: string, change: Partial<Question> = {}, about: Focus | undefined = focus): Question | undefined {
  const question = makeQuestion({ text: text as RedactedText, districts: [], ...change });
  return continueMatter(question, about, recogniseDistricts);
}

describe("continueMatter", () => {
  it("puts the matter spoken of before what is asked, with its district and country", ({ expect }) => {
    expect(read("Can I print it myself?")).toMatchObject({
      text: "company name beforehand jimo can i print it myself",
      followUp: { kind: "continues", said: "Can I print it myself?", asksFor: [], answeredFrom },
      districts: ["jimo"],
      nations: [["Japan"]],
    });
  });

  it("puts the country that the message names where another was spoken of", ({ expect }) => {
    const about = { ...focus, text: "Do Japanese staff pay social insurance?" as RedactedText };

    expect(read("Can Koreans print it themselves?", { nations: [["Korea"]] }, about)).toMatchObject({
      text: "koreans staff social insurance can print it themselves",
      nations: [["Korea"]],
    });
  });

  it("keeps the country of the question, and the district given beside it where none was spoken of", ({ expect }) => {
    const given = read("print it", { nations: [["Korea"]], districts: ["pingdu"] }, { ...focus, districts: [] });

    expect(given).toMatchObject({ nations: [["Korea"]], districts: ["pingdu"] });
  });

  it.for<{ when: string; text: string; change?: Partial<Question> }>([
    { when: "it names a matter", text: "How do I register a trademark for my new restaurant?" },
    { when: "it names the matter again", text: "Is the name free?" },
    { when: "it names a district", text: "Print it in Pingdu" },
    { when: "it speaks of its own district", text: "Print it", change: { lacksDistrict: true } },
  ])("takes a message as it is when $when: $text", ({ text, change }, { expect }) => {
    expect(read(text, change)).toBeUndefined();
  });

  it("takes a message as it is where nothing was answered", ({ expect }) => {
    const { answeredFrom: _, ...unanswered } = focus;

    expect(read("Print it", {}, unanswered)).toBeUndefined();
    expect(continueMatter(makeQuestion({ text: "Print it" as RedactedText }), undefined, recogniseDistricts)).toBe(
      undefined,
    );
  });
});
