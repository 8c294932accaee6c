import { describe, it } from "vitest";
import type { Passage, Source } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";
import { sourceNotes } from "#src/turn/answer/source-notes.ts";
import { makeGuide, makeKnowledge, makePassage } from "#test/support/knowledge.ts";
import { makeReader } from "#test/support/reader.ts";

const translateFor = createTranslations(TURN_MESSAGES);

function notes(passage: Partial<Passage>, source: Partial<Source> = {}, language: Language = "en"): readonly string[] {
  const knowledge = makeKnowledge();
  const sources = knowledge.sources.map((one) => ({ ...one, ...source }));
  const reader = { translate: translateFor(language), language, today: "2026-11-25" };
  return sourceNotes(makePassage(passage), { ...knowledge, sources }, reader);
}

describe("sourceNotes", () => {
  it("has nothing to say about a recent statement of an official source", ({ expect }) => {
    expect(notes({})).toEqual([]);
  });

  it.for([
    { trust: "secondary", note: "The source is a report or summary, not the official text." },
    { trust: "own", note: "The source is our own research note, not an official text." },
    { trust: "reproduction", note: "The source is a copy of the official text on another site." },
  ] as const)("says that a source is no official one: $trust", ({ trust, note }, { expect }) => {
    expect(notes({}, { trust })).toEqual([note]);
  });

  it.for([
    { language: "zh", note: "来源是报道或摘要，不是官方文本。" },
    { language: "ja", note: "出典は報道または要約であり、公式の文書ではありません。" },
    { language: "ko", note: "출처는 보도 또는 요약이며 공식 문서가 아닙니다." },
  ] as const)("says it in $language", ({ language, note }, { expect }) => {
    expect(notes({}, { trust: "secondary" }, language)).toEqual([note]);
  });

  it("judges the source that is shown, which is the first", ({ expect }) => {
    const knowledge = makeKnowledge();
    const [notice] = knowledge.sources;
    if (notice === undefined) throw new Error("no source");
    const sources: Source[] = [{ ...notice, id: "report", trust: "secondary" }, notice];
    const reader = { translate: translateFor("en"), language: "en", today: "2026-11-25" } as const;
    const of = (sourceIds: readonly string[]) =>
      sourceNotes(makePassage({ sourceIds }), { ...knowledge, sources }, reader);

    expect(of(["notice", "report"])).toEqual([]);
    expect(of(["report", "notice"])).toHaveLength(1);
  });

  it.for([
    { asOf: null, published: null, says: ["The source bears no date."] },
    { asOf: null, published: "2025", says: [] },
    { asOf: "2025", published: null, says: [] },
  ])("calls a passage undated only without any date: $asOf, $published", ({ asOf, published, says }, { expect }) => {
    expect(notes({ asOf }, { published })).toEqual(says);
  });

  it.for([
    { asOf: "2023", stale: false },
    { asOf: "2023-01-01", stale: false },
    { asOf: "2022-12-31", stale: true },
    { asOf: "2022", stale: true },
  ])("calls what is stated as of $asOf stale: $stale", ({ asOf, stale }, { expect }) => {
    expect(notes({ asOf }).some((note) => note.startsWith("Stated as of"))).toBe(stale);
  });

  it("writes the date of a stale statement as the reader's language does", ({ expect }) => {
    expect(notes({ asOf: "2021-06" })[0]).toContain("June 2021");
    expect(notes({ asOf: "2021-06" }, {}, "ko")[0]).toContain("2021년 6월");
  });

  it.for([
    { reviewBy: "2026-11-25", says: [] },
    {
      reviewBy: "2026-11-24",
      says: ["This was last checked on 23 November 2026; it was due to be reviewed since then and may have changed."],
    },
  ])("says when it was last checked once the review is late: due $reviewBy", ({ reviewBy, says }, { expect }) => {
    const knowledge = makeKnowledge({ guides: [makeGuide({ reviewBy })] });

    expect(sourceNotes(makePassage(), knowledge, makeReader())).toEqual(says);
  });

  it("says each doubtful status once, before what it says of the source", ({ expect }) => {
    const all = notes({ statuses: ["stated", "plan", "draft"] }, { trust: "secondary" });

    expect(all.map((note) => /planned|draft|report/u.exec(note)?.[0])).toEqual(["planned", "draft", "report"]);
  });
});
