import { describe, it } from "vitest";
import { citeInReply } from "#src/http/desk/sections/cite-in-reply.ts";
import { findCited } from "#src/http/desk/sections/find-cited.ts";
import { sectionOnDesk } from "#src/http/desk/sections/section-on-desk.ts";
import { makeGuide, makeKnowledge, makePassage } from "#test/support/knowledge.ts";

const TODAY = "2026-11-26";
const passage = makePassage();
const knowledge = makeKnowledge({ guides: [makeGuide({ machineDrafted: ["ja"] })], passages: [passage] });

describe("findCited", () => {
  it("has the sections in the order of their ids", ({ expect }) => {
    const other = makePassage({ id: "guide#fees", section: "fees" });

    expect(findCited(["guide#fees", "guide#duration"], [passage, other], TODAY)).toEqual({
      ok: true,
      value: [other, passage],
    });
    expect(findCited([], [passage], TODAY)).toEqual({ ok: true, value: [] });
  });

  it.for([
    { what: "no guide has", passages: [] },
    { what: "has ended", passages: [makePassage({ validUntil: "2026-11-25" })] },
    { what: "is still to come", passages: [makePassage({ validFrom: "2026-11-27" })] },
  ])("names the place of a section that $what", ({ passages }, { expect }) => {
    expect(findCited(["guide#duration"], passages, TODAY)).toEqual({
      ok: false,
      error: [{ path: "sections.0", code: "unknown" }],
    });
  });
});

describe("citeInReply", () => {
  it("numbers the sections from 1, in the language of the reply", ({ expect }) => {
    const { citations, label } = citeInReply([passage, passage], "ko", knowledge);

    expect(citations?.map(({ n, quote }) => [n, quote])).toEqual([
      [1, { language: "ko", text: passage.prose.ko.body }],
      [2, { language: "ko", text: passage.prose.ko.body }],
    ]);
    expect(label).toBeUndefined();
  });

  it("says that a machine translated one, and nothing where there is none", ({ expect }) => {
    expect(citeInReply([passage], "ja", knowledge).label).toBe("machine-translated");
    expect(citeInReply([], "ja", knowledge)).toEqual({});
  });
});

describe("sectionOnDesk", () => {
  it("has a section in the helper's language and in the visitor's, with its source and what is to be known of it", ({
    expect,
  }) => {
    const frame = { language: "zh", visitorLanguage: "ja", today: TODAY } as const;
    const notesOf = (_: unknown, { language }: { readonly language: string }) => [`note in ${language}`];

    expect(sectionOnDesk(passage, { ...frame, knowledge, notesOf })).toMatchObject({
      passageId: "guide#duration",
      own: {
        language: "zh",
        title: passage.prose.zh.title,
        heading: passage.prose.zh.heading,
        text: passage.prose.zh.body,
        notes: ["note in zh"],
        machineTranslated: false,
      },
      rendering: {
        language: "ja",
        text: passage.prose.ja.body,
        notes: ["note in ja"],
        machineTranslated: true,
      },
      citation: { n: 1, passageId: "guide#duration", quote: { language: "ja" } },
    });
  });
});
