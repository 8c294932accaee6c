import { describe, it } from "vitest";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import { createDistrictRecogniser } from "#src/turn/question/recognise-districts.ts";
import { understand, type Message } from "#src/turn/question/understand.ts";

const recognise = createDistrictRecogniser([
  { id: "jimo", name: { zh: "即墨区", en: "Jimo", ja: "即墨区", ko: "지모구" }, aliases: ["即墨", "지모"] },
  { id: "pingdu", name: { zh: "平度市", en: "Pingdu", ja: "平度市", ko: "핑두시" }, aliases: ["平度", "핑두"] },
]);

function read(text: string, beside: Partial<Message> = {}) {
  return understand({ text: text as RedactedText, language: "en", ...beside }, recognise);
}

describe("understand", () => {
  it.for([
    { text: "How long does acceptance take?", given: undefined, districts: [] },
    { text: "How long does acceptance take?", given: "pingdu", districts: ["pingdu"] },
    { text: "How long does acceptance take in Jimo?", given: undefined, districts: ["jimo"] },
    { text: "How long does acceptance take in Jimo?", given: "pingdu", districts: ["jimo"] },
    { text: "即墨联合验收要多久", given: "pingdu", districts: ["jimo"] },
    { text: "지모 합동검수는 며칠입니까", given: "pingdu", districts: ["jimo"] },
    { text: "Jimo or Pingdu?", given: "jimo", districts: ["jimo", "pingdu"] },
  ])("is about $districts when asked, with $given given: $text", ({ text, given, districts }, { expect }) => {
    expect(read(text, { district: given }).districts).toEqual(districts);
  });

  it("keeps the message, its language and its script", ({ expect }) => {
    const question = read("即墨聯合驗收要幾天", { language: "zh", script: "Hant" });

    expect(question).toMatchObject({ text: "即墨聯合驗收要幾天", language: "zh", script: "Hant" });
  });

  it("has no script and no small talk where there is none", ({ expect }) => {
    const question = read("What does it cost?");

    expect(question).not.toHaveProperty("script");
    expect(question).not.toHaveProperty("smallTalk");
  });

  it.for([
    { text: "How long does it take?", part: { facets: ["duration"] } },
    { text: "What about Yantai?", part: { elsewhere: [["烟台"]] } },
    { text: "visa for a British passport", part: { nations: [["英国"]] } },
    { text: "What is the phone number?", part: { details: ["phone"] } },
    { text: "I want to talk to a human", part: { wantsPerson: true } },
    { text: "Hello", part: { smallTalk: "greeting" } },
  ])("reads from the wording what is asked: $text", ({ text, part }, { expect }) => {
    const question: Readonly<Record<string, unknown>> = { ...read(text) };
    for (const [name, value] of Object.entries(part)) expect(JSON.stringify(question[name])).toContain(inner(value));
  });
});

/** The value as JSON, without the brackets of lists: a place may have more names than the one looked for. */
function inner(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[[\]]/gu, "");
}
