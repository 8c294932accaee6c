import { createHash } from "node:crypto";
import { describe, it } from "vitest";
import { NOTICE_VERSION, noticeSections, noticeText } from "#src/conversation/notice.ts";
import { openingIn } from "#src/conversation/opening.ts";
import { CONVERSATION_DAYS } from "#src/conversation/retention.ts";
import { LANGUAGES } from "#src/language/language.ts";

/** Every version there was, and the texts it stands for. A new text is a new line, never another hash for an old one. */
const TEXTS_OF_VERSIONS: Readonly<Record<string, string>> = {
  "2026-11-25": "de18b8d842b956d5",
  "2026-11-26": "6067a4d20e387f0a",
  "2026-11-27": "4401f1be03a35b97",
};

describe("the notice", () => {
  it("has a version of its own for these texts", ({ expect }) => {
    const texts = LANGUAGES.map((language) => noticeSections(language));
    const hash = createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 16);

    expect(TEXTS_OF_VERSIONS[NOTICE_VERSION]).toBe(hash);
  });

  it.for(LANGUAGES)("says how long, and where to complain, in %s", (language, { expect }) => {
    const text = noticeText(language);

    expect(text).toContain(String(CONVERSATION_DAYS));
    expect(text).toContain("12345");
    expect(text).not.toContain("{{");
  });
});

describe("openingIn", () => {
  it.for(LANGUAGES)("greets and suggests four questions in %s", (language, { expect }) => {
    const { greeting, suggestions } = openingIn(language);

    expect(greeting).toMatch(/AI|人工智能/u);
    expect(new Set(suggestions).size).toBe(4);
  });
});
