/** The small translator against i18next, which is the truth and too large for a phone. */
import { describe, it } from "vitest";
import { createCompactTranslations } from "#src/language/compact-translations.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";
import { createTranslations } from "#src/language/translate.ts";

interface Messages {
  readonly [key: string]: string | Messages;
}

function keysOf(messages: Messages, prefix: string): readonly string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string" ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  );
}

const KEYS = keysOf(PAGE_MESSAGES.en.page, "page:");
const compact = createCompactTranslations(PAGE_MESSAGES);
const full = createTranslations(PAGE_MESSAGES);

/** Something for every place that any text of the page has. */
const VALUES = Object.fromEntries(
  [...JSON.stringify(PAGE_MESSAGES).matchAll(/\{\{(\w+)/gu)].map(([, name = ""], index) => [
    name,
    ["used", "limit", "n"].includes(name) ? 1234 : `<“${index}” & $&>`,
  ]),
);

describe("createCompactTranslations", () => {
  it.for(LANGUAGES)("writes every text of the page as i18next does, in %s", (language, { expect }) => {
    const written = KEYS.map((key) => [key, compact(language)(key, VALUES)]);

    expect(written).toEqual(KEYS.map((key) => [key, full(language)(key, VALUES)]));
  });

  it.for(["page:nowhere", "page:intro", "elsewhere:intro.lead"])("has no text for %s", (key, { expect }) => {
    expect(() => compact("en")(key)).toThrow(key);
  });
});
