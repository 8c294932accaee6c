import { describe, it } from "vitest";
import { createSearchPassages } from "#src/turn/search-passages.ts";
import type { Retrieve } from "#src/turn/retrieval/retrieve.ts";
import { recogniseDistricts } from "#test/support/districts.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeRetrieval } from "#test/support/retrieval.ts";

/** 01:00 of the next day in Beijing. */
const clock = { now: () => new Date("2026-11-24T17:00:00Z") };

/** A search that finds one passage, and what retrieval was asked. */
function searchOf() {
  const asked: Parameters<Retrieve>[] = [];
  const retrieve: Retrieve = async (...given) => {
    asked.push(given);
    return makeRetrieval([{ passage: makePassage(), score: 0.5, similarity: 0, nation: 0 }]);
  };
  return { search: createSearchPassages({ recogniseDistricts, retrieve, clock }), asked };
}

describe("a search for passages", () => {
  it("gives what retrieval finds", async ({ expect }) => {
    const { search } = searchOf();

    expect(await search({ text: "joint acceptance" })).toMatchObject({
      ok: true,
      value: { language: "en", candidates: [{ passage: { id: "guide#duration" }, score: 0.5 }] },
    });
  });

  it.for([
    { text: "即墨区联合验收", language: "zh" },
    { text: "合同竣工検査は何営業日ですか", language: "ja" },
    { text: "합동검수", language: "ko" },
    { text: "Сколько времени занимает приёмка?", language: "en" },
  ])("is in the language of $text unless another is fixed", async ({ text, language }, { expect }) => {
    const { search } = searchOf();

    expect(await search({ text })).toMatchObject({ value: { language } });
    expect(await search({ text, language: "ko" })).toMatchObject({ value: { language: "ko" } });
  });

  it("settles a text that could be two languages by the interface", async ({ expect }) => {
    const { search } = searchOf();

    expect(await search({ text: "申請", interfaceLanguage: "ja" })).toMatchObject({ value: { language: "ja" } });
  });

  it.for(["visa", "visa from 1 January 2027", "2027年1月1日起的签证"])(
    "is for the day it is in Beijing, whatever day is named: %s",
    async (text, { expect }) => {
      const { search, asked } = searchOf();
      await search({ text });

      expect(asked).toMatchObject([[{ day: "2026-11-25" }, "2026-11-25"]]);
    },
  );

  it("looks in the district beside the text, unless the text names one", async ({ expect }) => {
    const { search, asked } = searchOf();
    await search({ text: "joint acceptance", district: "laoshan" });
    await search({ text: "joint acceptance in Jimo", district: "laoshan" });

    expect(asked.map(([{ districts }]) => districts)).toEqual([["laoshan"], ["jimo"]]);
  });

  it("hands no personal data on", async ({ expect }) => {
    const { search, asked } = searchOf();
    await search({ text: "visa for passport E12345678, mobile 13812345678, kim@example.com" });

    expect(JSON.stringify(asked)).not.toMatch(/E12345678|13812345678|kim@example\.com/u);
  });

  it.for([
    { text: " \u200b", error: "text-empty" },
    { text: "问".repeat(1001), error: "text-too-long" },
  ])("takes no text with $error", async ({ text, error }, { expect }) => {
    const { search, asked } = searchOf();

    expect(await search({ text })).toEqual({ ok: false, error });
    expect(asked).toEqual([]);
  });
});
