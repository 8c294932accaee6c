import { describe, it } from "vitest";
import { chooseStricter, type ScopedJudged } from "#src/turn/confidence/choose-stricter.ts";
import { RISK_TARGETS } from "#src/turn/confidence/risk-targets.ts";

/** Sure ones that are right, and unsure ones of which every fourth is wrong. */
function judged(count: number, language: ScopedJudged["language"], topic: string): readonly ScopedJudged[] {
  return Array.from({ length: count }, (_, at) => {
    const sure = at % 2 === 0;
    return { language, topic, confidence: sure ? 0.95 : 0.6, right: sure || at % 8 !== 1 };
  });
}

describe("chooseStricter", () => {
  it("chooses nothing where no language and no topic has a target of its own", ({ expect }) => {
    expect(chooseStricter(judged(400, "en", "visa"), { ...RISK_TARGETS, languages: {}, topics: {} })).toEqual([]);
  });

  it("judges a language on its own questions when there are enough", ({ expect }) => {
    const all = [...judged(400, "en", "visa"), ...judged(600, "ko", "tax")];

    const [english] = chooseStricter(all, { ...RISK_TARGETS, languages: { en: 0.02 } });

    expect(english).toMatchObject({ scope: "en", isPooled: false, isShown: true, answerAt: 0.61 });
    expect(english?.riskBound).toBeLessThanOrEqual(0.02);
  });

  it("judges a topic with too few questions on all, and says so", ({ expect }) => {
    const all = [...judged(600, "en", "tax"), ...judged(20, "en", "visa")];

    const [visa] = chooseStricter(all, { ...RISK_TARGETS, languages: {}, topics: { visa: 0.02 } });
    const [tax] = chooseStricter(all, { ...RISK_TARGETS, languages: {}, topics: { tax: 0.02 } });

    expect(visa).toMatchObject({ scope: "visa", isPooled: true });
    expect(tax).toMatchObject({ scope: "tax", isPooled: false });
  });

  it("does not let other languages vouch for one with enough questions that show no such risk", ({ expect }) => {
    const wrong = judged(240, "ja", "tax").map((one, at) => ({ ...one, right: one.right && at % 24 !== 0 }));

    const [japanese] = chooseStricter([...judged(2000, "en", "tax"), ...wrong], {
      ...RISK_TARGETS,
      languages: { ja: 0.02 },
    });

    expect(japanese).toMatchObject({ scope: "ja", isPooled: false, isShown: false });
    expect(japanese?.riskBound).toBeGreaterThan(0.02);
  });
});
