import { describe, it } from "vitest";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Focus } from "#src/turn/question/focus.ts";
import { createDistrictRecogniser } from "#src/turn/question/recognise-districts.ts";
import { understand, type Message } from "#src/turn/question/understand.ts";

const recognise = createDistrictRecogniser([
  { id: "jimo", name: { zh: "即墨区", en: "Jimo", ja: "即墨区", ko: "지모구" }, aliases: ["即墨", "지모"] },
  { id: "pingdu", name: { zh: "平度市", en: "Pingdu", ja: "平度市", ko: "핑두시" }, aliases: ["平度", "핑두"] },
]);

function read(text: string, beside: Partial<Message> = {}) {
  return understand({ text: text as RedactedText, language: "en", today: "2026-11-25", ...beside }, recognise);
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

  it("is sensitive where the message is, or the question before", ({ expect }) => {
    const focus: Focus = { text: "签证过期三天怎么办" as RedactedText, districts: [], facets: [], nations: [] };

    expect(read("My colleague was detained by the police").isSensitive).toBe(true);
    expect(read("那即墨呢？", { focus }).isSensitive).toBe(true);
    expect(read("那即墨呢？").isSensitive).toBe(false);
  });

  it("keeps the message, its language and its script", ({ expect }) => {
    const question = read("即墨聯合驗收要幾天", { language: "zh", script: "Hant" });

    expect(question).toMatchObject({ text: "即墨聯合驗收要幾天", language: "zh", script: "Hant" });
  });

  it("is about today, or about a later day that it or the question before names", ({ expect }) => {
    const focus: Focus = { text: "取得工作许可要多久 2027年" as RedactedText, districts: [], facets: [], nations: [] };

    expect(read("What does it cost?").day).toBe("2026-11-25");
    expect(read("What will it cost in 2027?").day).toBe("2027-01-01");
    expect(read("那即墨呢？", { focus }).day).toBe("2027-01-01");
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

describe("understand, with what the conversation is about", () => {
  const answeredFrom = { guideId: "acceptance", passageId: "acceptance#time" };
  const focus: Focus = {
    text: "How long does acceptance take in Jimo for Japanese firms?" as RedactedText,
    districts: ["jimo"],
    facets: ["duration"],
    nations: [["Japan", "Japanese"]],
    answeredFrom,
  };

  it("makes a follow-up whole and keeps what was said", ({ expect }) => {
    expect(read("And in Pingdu?", { focus })).toMatchObject({
      text: "how long does acceptance take in pingdu for japanese firms?",
      followUp: { said: "And in Pingdu?", asksFor: [] },
      districts: ["pingdu"],
      facets: ["duration"],
      nations: [["Japan", "Japanese"]],
    });
  });

  it("asks for what the follow-up asks for, of the guide that answered", ({ expect }) => {
    expect(read("What are the conditions?", { focus })).toMatchObject({
      text: "acceptance jimo japanese firms what are the conditions",
      followUp: { asksFor: ["eligibility"], answeredFrom },
      facets: ["eligibility"],
      districts: ["jimo"],
    });
  });

  it("still asks for what the follow-up before asked for when it only goes elsewhere", ({ expect }) => {
    const after: Focus = { ...focus, facets: ["cost"], asksFor: ["cost"] };

    expect(read("And in Pingdu?", { focus: after })).toMatchObject({
      followUp: { asksFor: ["cost"] },
      facets: ["cost"],
    });
  });

  it("leaves the guide that answered when it goes elsewhere", ({ expect }) => {
    expect(read("What are the conditions in Pingdu?", { focus }).followUp).not.toHaveProperty("answeredFrom");
  });

  it("is about no district when it goes to another city", ({ expect }) => {
    expect(read("And in Yantai?", { focus })).toMatchObject({
      districts: [],
      elsewhere: [expect.arrayContaining(["烟台"])],
    });
  });

  it("takes up another country", ({ expect }) => {
    expect(read("And Koreans?", { focus })).toMatchObject({
      text: "how long does acceptance take in jimo for koreans firms?",
      nations: [expect.arrayContaining(["韩国"])],
    });
  });

  it("hears until when and for how long in what asks for validity", ({ expect }) => {
    expect(read("How long is it valid?", { focus }).facets.toSorted()).toEqual(["deadline", "duration"]);
  });

  it("asks for the details of the follow-up", ({ expect }) => {
    expect(read("What is the phone number?", { focus }).details).toEqual(["phone"]);
  });

  it("asks for the district where the message only points at one", ({ expect }) => {
    expect(read("And there?", { focus })).toMatchObject({
      text: "how long does acceptance take in for japanese firms?",
      districts: [],
      lacksDistrict: true,
    });
    expect(read("And there?", { focus, district: "pingdu" })).toMatchObject({
      districts: ["pingdu"],
      lacksDistrict: false,
    });
    expect(read("And there?")).toMatchObject({ smallTalk: "nothing-said" });
  });

  it("takes who does not know for an answer where something was asked back, and for nothing said elsewhere", ({
    expect,
  }) => {
    const asked: Focus = { ...focus, asked: "district" };

    for (const text of ["not sure", "whatever", "all of them", "无所谓", "何でもいいです", "아무거나요"]) {
      expect(read(text, { focus: asked })).toMatchObject({ text: focus.text, followUp: { said: text } });
      expect(read(text, { focus })).toMatchObject({ smallTalk: "nothing-said" });
    }
  });

  it.for(["And then?", "然后呢", "それから？", "그다음은요?"])("asks what is next: %s", (text, { expect }) => {
    expect(read(text, { focus })).toMatchObject({ facets: ["steps"], followUp: { kind: "asks" } });
  });

  it("takes the district chosen beside a follow-up only where the question before named none", ({ expect }) => {
    const cost = (districts: readonly string[]) =>
      read("What does it cost?", { focus: { ...focus, districts }, district: "pingdu" }).districts;

    expect(cost(["jimo"])).toEqual(["jimo"]);
    expect(cost([])).toEqual(["pingdu"]);
  });

  it.for(["Thanks a lot!", "I want to talk to a human", "How do I get a work permit?", "Hello"])(
    "understands by itself what follows nothing up, beside what it would be if it left out its matter: %s",
    (text, { expect }) => {
      expect({ ...read(text, { focus }), asContinued: undefined }).toEqual(read(text));
    },
  );

  it("also reads what may leave out its matter as if it did, unless it is small talk or a wish for a person", ({
    expect,
  }) => {
    expect(read("Can I print it myself?", { focus }).asContinued?.text).toMatch(/^acceptance .*print it/);
    expect(read("Can I print it myself?").asContinued).toBeUndefined();
    expect(read("Thanks a lot!", { focus }).asContinued).toBeUndefined();
    expect(read("I want to talk to a human", { focus }).asContinued).toBeUndefined();
  });

  it("asks of all districts which of them is fastest", ({ expect }) => {
    expect(read("Which district is the fastest?", { focus })).toMatchObject({
      text: "acceptance japanese firms which district is the fastest",
      followUp: { kind: "compares", answeredFrom },
      districts: [],
      wantsComparison: true,
    });
  });

  it("asks for how long at most, not which district is longest", ({ expect }) => {
    expect(read("最长多久？", { focus })).toMatchObject({ followUp: { kind: "asks", asksFor: ["duration"] } });
  });

  it("asks for the steps that come next", ({ expect }) => {
    expect(read("And then?", { focus })).toMatchObject({ followUp: { asksFor: ["steps"], answeredFrom } });
  });

  it("asks the same of another thing by its own words, in the place and of the kind asked for before", ({ expect }) => {
    expect(read("And for branches?", { focus })).toMatchObject({
      text: "branches how long",
      followUp: { kind: "renames", asksFor: [], answeredFrom },
      districts: ["jimo"],
      facets: ["duration"],
    });
  });

  it("asks the question before again when what we asked back cannot be said", ({ expect }) => {
    const asked: Focus = { ...focus, districts: [], asked: "district" };
    const again = { text: focus.text, followUp: { said: "I don't know", asksFor: [] }, districts: [] };

    expect(read("I don't know", { focus: asked })).toMatchObject(again);
    expect(read("I don't know", { focus })).not.toHaveProperty("followUp");
  });

  it("takes a follow-up as it is when the whole would be longer than a question may be", ({ expect }) => {
    const long: Focus = { ...focus, text: `${"acceptance ".repeat(90)}in Jimo?` as RedactedText };

    expect(read("And in Pingdu?", { focus: long })).toMatchObject({ followUp: { said: "And in Pingdu?" } });
    expect(
      read("And in Pingdu?", { focus: { ...long, text: `${long.text} ${"twice ".repeat(9)}` as RedactedText } }),
    ).not.toHaveProperty("followUp");
  });

  it("counts a character of two code units once in the length of the whole", ({ expect }) => {
    const long: Focus = { ...focus, text: `acceptance ${"𠮷".repeat(900)} in Jimo?` as RedactedText };

    expect(read("And in Pingdu?", { focus: long })).toMatchObject({ followUp: { said: "And in Pingdu?" } });
  });
});

describe("understand, with what a model made of the message", () => {
  const answeredFrom = { guideId: "permit", passageId: "permit#validity" };
  const focus: Focus = {
    text: "How long is a work permit valid in Jimo?" as RedactedText,
    districts: ["jimo"],
    facets: ["duration"],
    nations: [],
    answeredFrom,
  };
  const call = { prompt: "rewrite@1", model: "m", usage: undefined, ms: 1 };
  const whole = (question: string): Message["rewriting"] => ({
    kind: "whole",
    question: question as RedactedText,
    call,
  });

  it("asks the whole question by its own words alone where the rules see no follow-up", ({ expect }) => {
    const rewriting = whole("Can I change employers with a work permit?");

    expect(read("can I change employers with the thing I have got", { focus, rewriting })).toMatchObject({
      text: "Can I change employers with a work permit?",
      followUp: { kind: "rewritten", said: "can I change employers with the thing I have got", asksFor: [] },
      districts: [],
    });
  });

  it("says in the model's words what the rules see as a follow-up, of the same kind and place", ({ expect }) => {
    const rewriting = whole("What does a work permit cost in Jimo?");
    const byRules = read("What does it cost?", { focus });

    expect(read("What does it cost?", { focus, rewriting })).toEqual({
      ...byRules,
      text: "What does a work permit cost in Jimo?",
    });
    expect(byRules.followUp).toMatchObject({ kind: "asks", asksFor: ["cost"], answeredFrom });
  });

  it("is as by rules where the model's question is about another district", ({ expect }) => {
    const rewriting = whole("What does a work permit cost in Pingdu?");

    expect(read("What does it cost?", { focus, rewriting })).toEqual(read("What does it cost?", { focus }));
  });

  it("believes that a message is whole where the rules see no follow-up, and looks for nothing left out", ({
    expect,
  }) => {
    const rewriting = { kind: "stands-alone", call } as const;

    expect(read("Can I print it myself?", { focus }).asContinued).toBeDefined();
    expect(read("Can I print it myself?", { focus, rewriting })).toEqual(read("Can I print it myself?"));
    expect(read("What does it cost?", { focus, rewriting })).toEqual(read("What does it cost?", { focus }));
  });

  it.for([
    { kind: "rejected", fault: "place", call },
    { kind: "failed", failure: "broken", call },
    { kind: "not-asked", why: "says-enough" },
  ] as const)("is as by rules where nothing came of it: $kind", (rewriting, { expect }) => {
    for (const text of ["And in Pingdu?", "Can I print it myself?"]) {
      expect(read(text, { focus, rewriting })).toEqual(read(text, { focus }));
    }
  });

  it("hears small talk and a wish for a person in the message itself", ({ expect }) => {
    const rewriting = whole("How long is a work permit valid in Jimo?");

    expect(read("Thanks a lot!", { focus, rewriting })).toMatchObject({ text: "Thanks a lot!", smallTalk: "thanks" });
    expect(read("I want to talk to a human", { focus, rewriting })).toMatchObject({ wantsPerson: true });
  });
});

/** The value as JSON, without the brackets of lists: a place may have more names than the one looked for. */
function inner(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[[\]]/gu, "");
}
