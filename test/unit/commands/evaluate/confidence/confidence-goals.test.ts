import { describe, it } from "vitest";
import { confidenceFigures } from "#src/commands/evaluate/confidence/confidence-figures.ts";
import { confidenceGoals } from "#src/commands/evaluate/confidence/confidence-goals.ts";
import type { Run } from "#src/commands/evaluate/figures.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { runOf } from "./runs.ts";

const promised = { risk: 0.05, level: 0.9 };

function goalsOf(runs: readonly Run[]) {
  return confidenceGoals(confidenceFigures(runs, promised), promised);
}

/** Sure and right, in every language. */
const faultless = LANGUAGES.flatMap((language) =>
  Array.from({ length: 50 }, (_, at) => runOf(language, 0.99, true, { id: `${at}`, refs: [`F-${at}`] })),
);

describe("confidenceGoals", () => {
  it("are all met by a confidence that is sure and right in every language", ({ expect }) => {
    const goals = goalsOf(faultless);

    expect(goals).toHaveLength(12);
    expect(goals.filter(({ met }) => !met)).toEqual([]);
  });

  it("name the languages that are furthest apart", ({ expect }) => {
    const refusedInKorean = faultless.map((run): Run => {
      const { language, id } = run.question;
      return language === "ko" && id > "ko-3" ? { ...run, verdict: "false-refusal" } : run;
    });

    const goal = goalsOf(refusedInKorean).find(({ what }) => what.startsWith("share of the answerable"));

    expect(goal).toMatchObject({ where: expect.stringContaining("worst ko"), met: false });
  });

  it("set a language with too few answers beside all, and say so", ({ expect }) => {
    const fewInJapanese = faultless.filter(({ question: { language, id } }) => language !== "ja" || id < "ja-3");

    const bounds = goalsOf(fewInJapanese).filter(({ what }) => what.startsWith("upper bound"));

    expect(bounds.map(({ where }) => where)).toEqual(["zh", "en", "ko", "all, and for ja: too few answers alone"]);
  });

  it("ask of a language that its interval reaches the goal, of all that the error does", ({ expect }) => {
    const overconfident = faultless.map((run, at) =>
      at % 10 === 0 ? { ...run, judged: { confidence: 0.99, right: false } } : run,
    );

    const goals = goalsOf(overconfident).filter(({ what }) => what.startsWith("calibration error"));

    expect(goals.at(-1)).toMatchObject({ what: "calibration error", where: "all", reached: "0.090", met: false });
    expect(goals.slice(0, 4).map(({ what }) => what)).toEqual(
      LANGUAGES.map(() => "calibration error, low end of its interval"),
    );
  });

  it("are not met where a language has no figures", ({ expect }) => {
    const goals = goalsOf(faultless.filter(({ question }) => question.language !== "ko"));

    expect(goals.filter(({ met }) => !met).map(({ where }) => where)).toEqual([
      "ko",
      "a language without any",
      "a language without any",
    ]);
  });
});
