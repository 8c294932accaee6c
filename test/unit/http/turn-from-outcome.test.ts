import { describe, it } from "vitest";
import { turnFromOutcome } from "#src/http/turn-from-outcome.ts";
import type { Language, Script } from "#src/language/language.ts";
import { makeKnowledge, makePassage } from "#test/support/knowledge.ts";

const TITLE = "青岛市通报";
const [NOTICE] = makeKnowledge().sources;

function citedSource(language: Language, script?: Script) {
  if (NOTICE === undefined) throw new Error("no source to cite");
  const publisher = {
    zh: "青岛市人民政府办公厅",
    en: "General Office",
    ja: "青島市人民政府弁公庁",
    ko: "칭다오시 판공청",
  };
  const answer = {
    text: "…",
    citations: [{ n: 1, passage: makePassage() }],
    facts: [],
    nextSteps: [],
    label: "quoted-from-guides",
  } as const;
  const turn = turnFromOutcome(
    { kind: "answered", language, ...(script && { script }), confidence: 0.9, answer },
    {
      id: "turn",
      knowledge: makeKnowledge({ sources: [{ ...NOTICE, title: TITLE, publisher }] }),
      calibrationVersion: "c1",
      translateFor: () => (key) => key,
    },
  );
  return turn.citations[0]?.source;
}

describe("a citation on the wire", () => {
  it.for([
    { language: "zh", script: "Hans", publisher: "青岛市人民政府办公厅" },
    { language: "zh", script: "Hant", publisher: "青島市人民政府辦公廳" },
    { language: "en", script: undefined, publisher: "General Office" },
    { language: "ja", script: undefined, publisher: "青島市人民政府弁公庁" },
    { language: "ko", script: undefined, publisher: "칭다오시 판공청" },
  ] as const)(
    "names the issuing body for a reader of $language $script, and the title as it is",
    ({ language, script, publisher }, { expect }) => {
      expect(citedSource(language, script)).toMatchObject({ title: TITLE, publisher });
    },
  );
});
