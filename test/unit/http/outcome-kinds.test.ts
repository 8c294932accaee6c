/** What each kind of outcome becomes on the wire. */
import { describe, it } from "vitest";
import { turnFromOutcome } from "#src/http/turn-from-outcome.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";
import { turnSchema } from "#src/protocol/turn.ts";
import type { Answered, HandedOff, Outcome } from "#src/turn/outcome.ts";
import { inAllLanguages, makeGuide, makeKnowledge, makePassage, makeTeam } from "#test/support/knowledge.ts";

const translateFor = createTranslations(TURN_MESSAGES);
const frame = {
  id: "turn-1",
  knowledge: makeKnowledge({
    districts: [
      { id: "jimo", name: { zh: "即墨区", en: "Jimo", ja: "即墨区", ko: "지모구" }, aliases: [] },
      { id: "huangdao", name: { zh: "黄岛区", en: "Huangdao", ja: "黄島区", ko: "황다오구" }, aliases: [] },
    ],
  }),
  calibrationVersion: "c1",
  translateFor,
};

const english = { language: "en", confidence: 0.9 } as const;
const traditional = { language: "zh", script: "Hant", confidence: 0.9 } as const;

const answered: Answered = {
  kind: "answered",
  answer: {
    text: "验收不超过12个工作日。[1]",
    citations: [{ n: 1, passage: makePassage() }],
    facts: makeGuide().facts.slice(0, 1),
    nextSteps: [{ guideId: "guide", question: "需要哪些材料" }],
    label: "quoted-from-guides",
  },
};
const handedOff: HandedOff = {
  kind: "handed-off",
  reason: "too-weak",
  team: makeTeam(),
  suggestions: [{ guideId: "guide", question: "联合验收要多久" }],
};

describe("turnFromOutcome", () => {
  it.for([
    { ...english, ...answered },
    { ...english, kind: "clarify", slot: "district", options: ["jimo"] },
    { ...english, ...handedOff },
    { ...english, kind: "refused", reason: "unsafe" },
    { ...english, kind: "small-talk", topic: "thanks" },
  ] as readonly Outcome[])("keeps to the contract: $kind", (outcome, { expect }) => {
    const turn = turnFromOutcome(outcome, frame);

    expect(turnSchema.parse(turn)).toEqual(turn);
    expect(turn).toMatchObject({
      id: "turn-1",
      language: "en",
      outcome: outcome.kind,
      confidence: 0.9,
      versions: { knowledge: "k1", calibration: "c1" },
    });
  });

  it("offers the countries as quick replies, in the reader's language", ({ expect }) => {
    const options = [
      ["Japan", "日本", "일본"],
      ["Korea", "韩国", "韓国", "한국"],
    ];
    const asked = (language: (typeof LANGUAGES)[number]) =>
      turnFromOutcome({ language, confidence: 0.9, kind: "clarify", slot: "nationality", options }, frame);

    expect(asked("ko").clarify).toEqual({
      slot: "nationality",
      question: asked("ko").text,
      options: [
        { value: "Japan", label: "일본" },
        { value: "Korea", label: "한국" },
      ],
    });
    expect(turnSchema.parse(asked("ja")).clarify?.options[1]?.label).toBe("韓国");
  });

  it("shows an answer with its figures, next steps and label, and no person unless one is offered", ({ expect }) => {
    const turn = turnFromOutcome({ ...english, ...answered }, frame);

    expect(turn).toMatchObject({
      text: "验收不超过12个工作日。[1]",
      citations: [
        {
          n: 1,
          passageId: "guide#duration",
          title: "Title guide · Heading duration",
          url: "https://example.org/notice",
        },
      ],
      facts: [{ id: "days", value: 12, unit: "working-day", text: "within 12 working days" }],
      nextSteps: [{ guideId: "guide", text: "需要哪些材料", question: "需要哪些材料" }],
      label: "quoted-from-guides",
    });
    expect(turn).not.toHaveProperty("handoff");
  });

  it.for(LANGUAGES)("quotes what the guides say is not known before it hands over, in %s", (language, { expect }) => {
    const unconfirmed = makePassage({ facet: "unknown" });
    const outcome = { ...handedOff, reason: "nothing-found", unconfirmed, language, confidence: 0 } as const;
    const turn = turnFromOutcome(outcome, frame);

    expect(turn).toMatchObject({ outcome: "handed-off", reason: "nothing-found", citations: [] });
    expect(turn.text).toContain(unconfirmed.prose[language].body);
    expect(turn.text).toContain(makeTeam().name[language]);
  });

  it("offers the team beside an answer that has one", ({ expect }) => {
    const turn = turnFromOutcome({ ...english, ...answered, offer: makeTeam() }, frame);

    expect(turn.handoff).toEqual({
      offered: true,
      team: { id: "hotline", name: "City hotline" },
      channel: "12345",
      asOf: "2025",
    });
  });

  it("leaves out figures and next steps where there are none", ({ expect }) => {
    const answer = { ...answered.answer, facts: [], nextSteps: [] };
    const turn = turnFromOutcome({ ...english, kind: "answered", answer }, frame);

    expect(turn).not.toHaveProperty("facts");
    expect(turn).not.toHaveProperty("nextSteps");
  });

  it("asks back with the districts by name, most likely first", ({ expect }) => {
    const options = ["huangdao", "jimo", "nowhere"];
    const turn = turnFromOutcome(
      { language: "ko", confidence: 0.5, kind: "clarify", slot: "district", options },
      frame,
    );

    expect(turn.clarify).toEqual({
      slot: "district",
      question: turn.text,
      options: [
        { value: "huangdao", label: "황다오구" },
        { value: "jimo", label: "지모구" },
      ],
    });
  });

  it("tells the figures of the districts before it asks back", ({ expect }) => {
    const { nextSteps: _, ...comparison } = answered.answer;
    const clarify = { kind: "clarify", slot: "district", options: ["jimo"], comparison } as const;
    const turn = turnFromOutcome({ ...traditional, ...clarify }, frame);

    expect(turn).toMatchObject({
      outcome: "clarify",
      text: "驗收不超過12個工作日。[1]\n\n請問您問的是哪個區市？",
      citations: [{ n: 1, passageId: "guide#duration" }],
      facts: [{ id: "days" }],
      label: "quoted-from-guides",
      clarify: { question: "請問您問的是哪個區市？" },
    });
    expect(turnSchema.parse(turn)).toEqual(turn);
  });

  it("hands over with the reason, the team and questions the guides do answer", ({ expect }) => {
    const turn = turnFromOutcome({ ...english, ...handedOff }, frame);

    expect(turn).toMatchObject({
      reason: "too-weak",
      handoff: { offered: true, team: { id: "hotline", name: "City hotline" }, channel: "12345" },
      nextSteps: [{ guideId: "guide", text: "联合验收要多久", question: "联合验收要多久" }],
      citations: [],
      label: null,
    });
    expect(turnFromOutcome({ ...english, ...handedOff, suggestions: [] }, frame)).not.toHaveProperty("nextSteps");
  });

  it("names no number where none is known to reach the team", ({ expect }) => {
    const turn = turnFromOutcome({ ...english, ...handedOff, team: makeTeam({ channel: null }) }, frame);

    expect(turn.handoff).not.toHaveProperty("channel");
    expect(turn.text).not.toContain("Telephone");
  });

  it.for(LANGUAGES)("names a number once that the team bears in its name: %s", (language, { expect }) => {
    const team = makeTeam({ name: { zh: "12345热线", en: "Hotline 12345", ja: "12345番", ko: "12345 콜센터" } });
    const { text } = turnFromOutcome({ language, confidence: null, ...handedOff, team }, frame);

    expect(text.match(/12345/gu)).toHaveLength(1);
  });

  it.for(LANGUAGES)("replies in all four languages to one that is not served, %s first", (language, { expect }) => {
    const outcome = { language, confidence: null, ...handedOff, reason: "language-not-served" } as const;
    const parts = turnFromOutcome(outcome, frame).text.split("\n\n");
    const sentenceIn = (one: (typeof LANGUAGES)[number]) =>
      translateFor(one)("turn:hand-off.language-not-served", { team: inAllLanguages("City hotline")[one] });
    const order = [language, ...LANGUAGES.filter((one) => one !== language)];

    expect(parts).toHaveLength(LANGUAGES.length);
    for (const [at, one] of order.entries()) expect(parts[at]).toContain(sentenceIn(one));
  });

  it.for([
    { outcome: { kind: "refused", reason: "unsafe" }, key: "turn:refused.unsafe" },
    { outcome: { kind: "small-talk", topic: "greeting" }, key: "turn:small-talk.greeting" },
    { outcome: { kind: "small-talk", topic: "goodbye" }, key: "turn:small-talk.goodbye" },
  ] as const)("says its own sentence and offers no person: $key", ({ outcome, key }, { expect }) => {
    const turn = turnFromOutcome({ language: "ja", confidence: null, ...outcome }, frame);

    expect(turn.text).toBe(translateFor("ja")(key));
    expect(turn).not.toHaveProperty("handoff");
  });
});

describe("a turn in traditional characters", () => {
  it("converts what is read and leaves ids, links, figures and citation numbers", ({ expect }) => {
    const passage = makePassage({ id: "验收#时限", guideId: "验收", section: "时限", refs: ["D-JM-20"] });
    const answer = {
      ...answered.answer,
      citations: [{ n: 1, passage }],
      nextSteps: [{ guideId: "验收", question: "需要哪些材料" }],
    };
    const turn = turnFromOutcome({ ...traditional, kind: "answered", answer }, frame);

    expect(turn).toMatchObject({
      script: "Hant",
      text: "驗收不超過12個工作日。[1]",
      citations: [
        {
          passageId: "验收#时限",
          guideId: "验收",
          section: "时限",
          url: "https://example.org/notice",
          refs: ["D-JM-20"],
          quote: { language: "zh", text: "驗收不超過12個工作日。" },
        },
      ],
      facts: [{ id: "days", value: 12 }],
      nextSteps: [{ guideId: "验收", text: "需要哪些材料", question: "需要哪些材料" }],
    });
  });

  it("converts the names of districts and teams, not their ids", ({ expect }) => {
    const options = ["huangdao"];
    const team = makeTeam({ id: "热线", name: { ...inAllLanguages("x"), zh: "市民热线" } });
    const clarify = turnFromOutcome({ ...traditional, kind: "clarify", slot: "district", options }, frame);
    const handOff = turnFromOutcome({ ...traditional, ...handedOff, team }, frame);

    expect(clarify.clarify?.options).toEqual([{ value: "huangdao", label: "黃島區" }]);
    expect(handOff.handoff?.team).toEqual({ id: "热线", name: "市民熱線" });
    expect(handOff.text).toContain("市民熱線");
    expect(handOff.nextSteps).toEqual([{ guideId: "guide", text: "聯合驗收要多久", question: "聯合驗收要多久" }]);
  });

  it("leaves simplified characters to a reader of those", ({ expect }) => {
    const turn = turnFromOutcome({ ...traditional, script: "Hans", ...answered }, frame);

    expect(turn.text).toBe("验收不超过12个工作日。[1]");
  });
});
