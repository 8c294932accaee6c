/**
 * Walks the clock across every day on which the real knowledge changes. The days are read from the knowledge, so that a
 * new guide is walked over as soon as it is written.
 */
import { beforeAll, describe, it } from "vitest";
import { buildLuodi } from "#src/commands/build/build-luodi.ts";
import { readCalibration } from "#src/commands/read-calibration.ts";
import { openRoad, type Engine } from "#src/hosts/create-engine.ts";
import { openEngine } from "#src/hosts/open-engine.ts";
import type { Passage } from "#src/knowledge/knowledge.ts";
import { outOfForce } from "#src/knowledge/out-of-force.ts";
import { createSuccession, type SideToTell } from "#src/knowledge/succession.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";
import { writeDate } from "#src/language/figures/write-date.ts";
import { LANGUAGES, type Language } from "#src/language/language.ts";
import { addDays } from "#src/platform/shared/add-days.ts";
import { changeNotes } from "#src/turn/answer/change-notes.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Outcome } from "#src/turn/outcome.ts";
import { dayAsked } from "#src/turn/question/day-asked.ts";
import { makeQuestion } from "#test/support/question.ts";
import { makeReader } from "#test/support/reader.ts";

const translateFor = createTranslations(TURN_MESSAGES);

let engine: Engine;
let calibration: Calibration;
let sideToTell: SideToTell;

beforeAll(async () => {
  engine = await openEngine(await buildLuodi());
  calibration = await readCalibration();
  sideToTell = createSuccession(engine.knowledge.passages);
});

interface Change {
  readonly passage: Passage;
  /** The last day before the passage ends or begins. */
  readonly lastDay: string;
}

function changes(): readonly Change[] {
  return engine.knowledge.passages.flatMap((passage) => [
    ...(passage.validUntil === null ? [] : [{ passage, lastDay: passage.validUntil }]),
    ...(passage.validFrom === null ? [] : [{ passage, lastDay: addDays(passage.validFrom, -1) }]),
  ]);
}

/** The road on a day, at noon in Beijing. */
async function askOn(day: string, text: string, language?: Language): Promise<Outcome> {
  const answerQuestion = openRoad(engine, calibration, { now: () => new Date(`${day}T04:00:00Z`) });
  const outcome = await answerQuestion({ text, language });
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

/** Ids of the passages retrieved on a day by a passage's own heading, which no other fits as well. */
async function findOn(today: string, { prose, district }: Passage, language: Language): Promise<readonly string[]> {
  const text = prose[language].heading as RedactedText;
  const day = dayAsked(text, today);
  const districts = engine.knowledge.districts.some(({ id }) => id === district) ? [district] : [];
  const { candidates } = await engine.retrieve(makeQuestion({ text, day, language, facets: [], districts }), today);
  return candidates.map(({ passage: { id } }) => id);
}

describe("around each day on which the knowledge changes", () => {
  it("has days to walk over", ({ expect }) => {
    expect(changes().map(({ lastDay }) => lastDay)).toEqual(expect.arrayContaining(["2026-12-31", "2027-06-30"]));
  });

  it.for(LANGUAGES)("finds the side of the rule that is in force, and no other: %s", async (language, { expect }) => {
    for (const { passage, lastDay } of changes()) {
      for (const day of [-1, 0, 1, 2].map((after) => addDays(lastDay, after))) {
        const days = [dayAsked(passage.prose[language].heading, day), day];
        const told = sideToTell(passage, days);
        const holds = days.some((one) => outOfForce(told, one) === undefined);
        const untold = engine.knowledge.passages.filter((one) => one !== told && sideToTell(one, days) === told);
        const found = await findOn(day, passage, language);

        expect(found.includes(told.id), `${passage.id} on ${day}`).toBe(holds);
        for (const { id } of untold) expect(found, `${passage.id} on ${day}`).not.toContain(id);
      }
    }
  });

  it.for(LANGUAGES)("announces the end of what ends, up to its last day: %s", (language, { expect }) => {
    for (const { passage, lastDay } of changes()) {
      if (passage.validUntil !== lastDay) continue;
      for (const day of [addDays(lastDay, -1), lastDay]) {
        const { after } = changeNotes(passage, engine.knowledge, makeReader(language, day));

        expect(after, `${passage.id} on ${day}`).toEqual([expect.stringContaining(writeDate(lastDay, language))]);
      }
    }
  });

  it.for(LANGUAGES)("never answers from what has ended, and marks what is coming: %s", async (language, { expect }) => {
    for (const { passage, lastDay } of changes()) {
      for (const day of [lastDay, addDays(lastDay, 1)]) {
        const outcome = await askOn(day, passage.prose[language].heading, language);
        if (outcome.kind !== "answered") continue;
        for (const { passage: cited } of outcome.answer.citations) {
          const standing = outOfForce(cited, day);
          const place = `${passage.id} on ${day}`;

          expect(standing?.kind, place).not.toBe("ended");
          if (standing !== undefined) expect(outcome.answer.text, place).toContain(writeDate(standing.day, language));
        }
      }
    }
  });
});

interface Asked {
  readonly language: Language;
  readonly text: string;
}

function paragraphs(outcome: Outcome): readonly string[] {
  return outcome.kind === "answered" ? outcome.answer.text.split("\n\n") : [];
}

function cited(outcome: Outcome): readonly string[] {
  return outcome.kind === "answered" ? outcome.answer.citations.map(({ passage }) => passage.id) : [];
}

describe("visa-free entry", () => {
  it.for<Asked>([
    { language: "zh", text: "日本、韩国的免签入境有效到什么时候？" },
    { language: "en", text: "Until when can Japanese passport holders enter China without a visa?" },
    { language: "ja", text: "日本人のビザ免除はいつまでですか" },
    { language: "ko", text: "한국인 무비자 입국은 언제까지인가요?" },
  ])("is answered up to its last day and handed over the day after: $text", async ({ language, text }, { expect }) => {
    for (const day of ["2026-12-30", "2026-12-31"]) {
      const outcome = await askOn(day, text);
      const announcement = translateFor(language)("turn:note.until", { until: writeDate("2026-12-31", language) });

      expect(cited(outcome)[0]).toMatch(/^visa-free-entry#/u);
      expect(paragraphs(outcome)[1]).toMatch(new RegExp(`^${announcement} ?\\[1\\]$`, "u"));
    }
    expect(await askOn("2027-01-01", text)).toMatchObject({
      kind: "handed-off",
      reason: "not-in-force",
      outOfForce: { kind: "ended", day: "2026-12-31" },
    });
  });
});

describe("the adjustment of registered capital", () => {
  it.for<Asked>([
    { language: "zh", text: "新规定施行前登记的老公司，出资期限怎么调整？" },
    { language: "en", text: "What must companies registered before the new rules do about their capital?" },
    { language: "ja", text: "新しい規定より前に登記した会社は、資本金の期限をどうしますか" },
    { language: "ko", text: "새 규정 이전에 등기한 회사는 자본금 기한을 어떻게 해야 합니까?" },
  ])("switches by itself once the time for it is over: $text", async ({ language, text }, { expect }) => {
    const before = await askOn("2027-06-30", text);
    const [following] = before.kind === "answered" ? before.answer.nextSteps : [];

    expect(cited(before)).toEqual(["registered-capital#older-companies"]);
    expect(paragraphs(before)[2]).toContain(writeDate("2027-07-01", language));
    expect(cited(await askOn("2027-07-01", text))).toEqual(["registered-capital#older-companies-adjusted"]);

    const coming = await askOn("2027-06-30", following?.question ?? "");
    expect(cited(coming)).toEqual(["registered-capital#older-companies-adjusted"]);
    expect(paragraphs(coming)[0]).toContain(writeDate("2027-07-01", language));
  });
});
