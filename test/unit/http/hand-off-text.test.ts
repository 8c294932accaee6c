import { describe, it } from "vitest";
import { turnFromOutcome } from "#src/http/turn-from-outcome.ts";
import type { OutOfForce } from "#src/knowledge/out-of-force.ts";
import { LANGUAGES, type Language } from "#src/language/language.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";
import type { HandOffCause } from "#src/turn/outcome.ts";
import { makeKnowledge, makeTeam } from "#test/support/knowledge.ts";

const frame = {
  id: "t1",
  knowledge: makeKnowledge(),
  calibrationVersion: "c1",
  translateFor: createTranslations(TURN_MESSAGES),
};

type Reason = Exclude<HandOffCause["reason"], "not-in-force">;

function handOffText(cause: Reason | HandOffCause, language: Language, team = makeTeam()): string {
  const given = typeof cause === "string" ? { reason: cause } : cause;
  return turnFromOutcome({ kind: "handed-off", language, confidence: null, ...given, team, suggestions: [] }, frame)
    .text;
}

describe("the text of a hand-off", () => {
  it.for([
    { language: "zh", end: "请咨询City hotline（中）。可拨打12345转接。" },
    { language: "en", end: "Please ask: City hotline. Telephone 12345 can put you through." },
    { language: "ja", end: "City hotline（日）にご相談ください。電話12345から取り次ぎを受けられます。" },
    { language: "ko", end: "문의처: City hotline(한). 전화 12345번을 통해서도 연결할 수 있습니다." },
  ] as const)("adds the number to call as $language joins sentences", ({ language, end }, { expect }) => {
    expect(handOffText("sensitive", language)).toContain(end);
  });

  it("does not repeat a number that the team bears in its name", ({ expect }) => {
    const name = { zh: "12345热线", en: "Hotline 12345", ja: "ホットライン12345", ko: "핫라인 12345" };

    expect(handOffText("sensitive", "en", makeTeam({ name })).match(/12345/gu)).toHaveLength(1);
  });

  it.for([
    { language: "zh", country: "在中国" },
    { language: "en", country: "In China" },
    { language: "ja", country: "中国では" },
    { language: "ko", country: "중국에서는" },
  ] as const)(
    "says in $language which numbers help in an emergency, and where they work",
    ({ language, country }, { expect }) => {
      const text = handOffText("crisis", language);

      expect(text).toMatch(new RegExp(`${country}.*110.*119.*120.*12345`, "u"));
    },
  );

  it.for([
    { language: "zh", ended: "只适用至2026年12月31日", coming: "自2027年1月1日起才适用" },
    { language: "en", ended: "until 31 December 2026 only", coming: "applies only from 1 January 2027" },
    { language: "ja", ended: "適用されるのは2026年12月31日まで", coming: "適用されるのは2027年1月1日から" },
    { language: "ko", ended: "2026년 12월 31일까지만 적용되며", coming: "2027년 1월 1일부터 적용되므로" },
  ] as const)("says in $language when the rule ended, or begins", ({ language, ended, coming }, { expect }) => {
    const because = (outOfForce: OutOfForce) => handOffText({ reason: "not-in-force", outOfForce }, language);

    expect(because({ kind: "ended", day: "2026-12-31" })).toContain(ended);
    expect(because({ kind: "coming", day: "2027-01-01" })).toContain(coming);
  });

  it("is in all four languages, the chosen one first, when the question's is not served", ({ expect }) => {
    const parts = handOffText("language-not-served", "ko").split("\n\n");

    expect(parts).toHaveLength(LANGUAGES.length);
    expect(parts[0]).toMatch(/^중국어/u);
  });
});
