import { describe, it } from "vitest";
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import { changeNotes } from "#src/turn/answer/change-notes.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeReader } from "#test/support/reader.ts";

const ending = makePassage({ validUntil: "2026-12-31" });
const superseded = makePassage({ validUntil: "2026-12-31", supersededBy: "guide#next" });
const next = makePassage({ section: "next", validFrom: "2027-01-01" });

function notes(passage: Passage, change: { today?: string; language?: Language } = {}) {
  const { today = "2026-11-25", language } = change;
  return changeNotes(passage, { passages: [passage, next] }, makeReader(language, today));
}

describe("changeNotes", () => {
  it("has nothing to say about what has no end", ({ expect }) => {
    expect(notes(makePassage())).toEqual({ before: [], after: [] });
  });

  it.for([
    { today: "2026-09-29", announced: false },
    { today: "2026-09-30", announced: true },
    { today: "2026-12-31", announced: true },
  ])("announces an end from 92 days before: $today, $announced", ({ today, announced }, { expect }) => {
    expect(notes(ending, { today }).after).toHaveLength(announced ? 1 : 0);
  });

  it.for([
    { language: "zh", note: "以上内容适用至2026年12月31日，此后如何规定目前尚不清楚。" },
    { language: "en", note: "This applies until 31 December 2026; what applies after that is not known yet." },
    { language: "ja", note: "この内容が適用されるのは2026年12月31日までで、その後の扱いはまだ分かっていません。" },
    { language: "ko", note: "이 내용은 2026년 12월 31일까지 적용되며, 그 이후에 어떻게 되는지는 아직 알 수 없습니다." },
  ] as const)("says in $language that nobody knows what follows", ({ language, note }, { expect }) => {
    expect(notes(ending, { language }).after).toEqual([note]);
  });

  it("does not take for a rule what only says that nothing is known", ({ expect }) => {
    const unknown = makePassage({ ...next, facet: "unknown" });

    expect(changeNotes(superseded, { passages: [superseded, unknown] }, makeReader(undefined, "2026-11-25"))).toEqual(
      notes(ending),
    );
  });

  it.for([
    { language: "zh", note: "以上内容适用至2026年12月31日；2027年1月1日起的规定，见“Heading next”。" },
    {
      language: "en",
      note: "This applies until 31 December 2026; for the time from 1 January 2027, see “Heading next”.",
    },
    {
      language: "ja",
      note: "この内容が適用されるのは2026年12月31日までで、2027年1月1日からの扱いについては「Heading next」でご案内します。",
    },
    {
      language: "ko",
      note: "이 내용은 2026년 12월 31일까지 적용되며, 2027년 1월 1일 이후의 내용은 ‘Heading next’에서 안내합니다.",
    },
  ] as const)("says in $language what follows", ({ language, note }, { expect }) => {
    expect(notes(superseded, { language }).after).toEqual([note]);
  });

  it.for([
    { language: "zh", note: "以下内容自2027年1月1日起适用，目前尚未生效。" },
    { language: "en", note: "The following applies only from 1 January 2027; it is not in force yet." },
    { language: "ja", note: "次の内容は2027年1月1日から適用されるもので、現在はまだ効力がありません。" },
    { language: "ko", note: "다음 내용은 2027년 1월 1일부터 적용되며 아직 시행되지 않았습니다." },
  ] as const)("says in $language, before anything else, that a rule is still to come", (one, { expect }) => {
    expect(notes(next, { language: one.language }).before).toEqual([one.note]);
    expect(notes(next, { today: "2027-01-01" }).before).toEqual([]);
  });
});
