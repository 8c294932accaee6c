/** What becomes of a question on the real knowledge when several districts put a figure to what it asks. */
import { beforeAll, describe, it } from "vitest";
import { buildLuodi } from "#src/commands/build/build-luodi.ts";
import { readCalibration } from "#src/commands/read-calibration.ts";
import { openRoad } from "#src/hosts/create-engine.ts";
import { openEngine } from "#src/hosts/open-engine.ts";
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import type { AnswerQuestion } from "#src/turn/answer-question.ts";
import type { Comparison, Outcome } from "#src/turn/outcome.ts";

let answerQuestion: AnswerQuestion;
let knowledge: Knowledge;

beforeAll(async () => {
  const engine = await openEngine(await buildLuodi());
  // A day on which everything the guides say is in force.
  answerQuestion = openRoad(engine, await readCalibration(), { now: () => new Date("2026-11-25T02:00:00Z") });
  ({ knowledge } = engine);
});

async function ask(text: string): Promise<Outcome> {
  const outcome = await answerQuestion({ text });
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

function toldBy(outcome: Outcome): Comparison | undefined {
  if (outcome.kind === "clarify") return outcome.slot === "district" ? outcome.comparison : undefined;
  return outcome.kind === "answered" ? outcome.answer : undefined;
}

function districtsCited(told: Comparison | undefined): readonly string[] {
  return told?.citations.map(({ passage }) => passage.district) ?? [];
}

/** Texts as Jimo and Pingdu are told side by side, in each language. */
const SAME: Readonly<Record<Language, string>> = {
  zh: "联合验收时限：截至2021年，即墨区和平度市（目标）给出的数字相同，均为12个工作日以内。[1] [2]",
  en: "Time limit for joint acceptance: Jimo District and Pingdu City (as a target) give the same figure, within 12 working days, as of 2021. [1] [2]",
  ja: "合同検収の期限：2021年時点で、即墨区、平度市（目標）はいずれも同じく12営業日以内としています。[1] [2]",
  ko: "합동준공검사 기한: 2021년 기준으로 지모구 및 핑두시(목표) 모두 동일하게 12영업일 이내입니다. [1] [2]",
};

describe("a figure on which districts agree", () => {
  it.for<{ language: Language; text: string }>([
    { language: "zh", text: "联合验收要多少个工作日？" },
    { language: "en", text: "How many days does joint acceptance take?" },
    { language: "ja", text: "合同検収は何営業日かかりますか" },
    { language: "ko", text: "합동준공검사는 며칠 걸리나요?" },
  ])("is told of all of them in one sentence, with what is a target: $text", async ({ language, text }, { expect }) => {
    const outcome = await ask(text);

    expect(outcome.language).toBe(language);
    expect(toldBy(outcome)?.text.split("\n\n")[0]).toBe(SAME[language]);
    expect(districtsCited(toldBy(outcome))).toEqual(["jimo", "pingdu"]);
  });

  it.for<{ language: Language; text: string }>([
    { language: "zh", text: "哪个区联合验收最快？" },
    { language: "zh", text: "即墨和平度哪个联合验收更快？" },
    { language: "en", text: "Which district is fastest for joint acceptance?" },
    { language: "en", text: "Is joint acceptance faster in Jimo or in Pingdu?" },
    { language: "ja", text: "合同検収が一番早い区はどこですか" },
    { language: "ko", text: "합동준공검사가 가장 빠른 구는 어디인가요?" },
  ])("has no winner: $text", async ({ language, text }, { expect }) => {
    expect(toldBy(await ask(text))?.text.split("\n\n")[0]).toBe(SAME[language]);
  });

  it("is that of one district when one is named", async ({ expect }) => {
    expect(districtsCited(toldBy(await ask("How many days does joint acceptance take in Pingdu?")))).toEqual([
      "pingdu",
    ]);
  });

  it("is not told to who asks something else of the matter", async ({ expect }) => {
    expect(toldBy(await ask("What is joint acceptance?"))?.text ?? "").not.toContain(SAME.en);
  });
});

describe("a figure on which districts differ", () => {
  it.for<{ language: Language; text: string }>([
    { language: "zh", text: "区里有多少个重点项目？" },
    { language: "en", text: "How many key projects does the district have?" },
    { language: "ja", text: "区の重点プロジェクトは何件ありますか" },
    { language: "ko", text: "구의 중점 프로젝트는 몇 개입니까?" },
  ])(
    "is told of each, in the order of the register, before the district is asked for: $text",
    async ({ language, text }, { expect }) => {
      const outcome = await ask(text);
      const lines =
        toldBy(outcome)
          ?.text.split("\n")
          .filter((line) => line.startsWith("- ")) ?? [];
      const names = ["west-coast", "chengyang", "jimo"].map(
        (district) => knowledge.districts.find(({ id }) => id === district)?.name[language],
      );

      expect(outcome).toMatchObject({ kind: "clarify", language });
      expect(outcome.kind === "clarify" && outcome.options).toEqual(
        expect.arrayContaining(["west-coast", "chengyang", "jimo"]),
      );
      expect(lines).toHaveLength(names.length);
      for (const [at, line] of lines.entries()) {
        expect(line).toContain(`- ${names[at]}`);
        expect(line).toContain("2021");
        expect(line).toMatch(new RegExp(`${["88", "22", "272"][at]}.*\\[${at + 1}\\]$`, "u"));
      }
    },
  );

  it("is told of the districts that are named, and nothing is asked back", async ({ expect }) => {
    const outcome = await ask("청양구와 지모구의 중점 프로젝트는 몇 개인가요?");

    expect(outcome.kind).toBe("answered");
    expect(districtsCited(toldBy(outcome))).toEqual(["chengyang", "jimo"]);
  });

  it("is that of the only district that has what is asked for", async ({ expect }) => {
    expect(districtsCited(toldBy(await ask("How many projects are in the VIP pool?")))).toEqual(["jimo"]);
  });
});
