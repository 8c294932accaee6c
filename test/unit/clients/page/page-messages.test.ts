/** Every text the page asks for exists in every language, and no language has one that the page never asks for. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { LANGUAGES } from "#src/language/language.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";

const PAGE_FOLDER = new URL("../../../../src/clients/page/", import.meta.url);

describe("the page's messages", () => {
  it.for(LANGUAGES)("have the same keys and placeholders in %s as in English", (language, { expect }) => {
    expect(shapeOf(PAGE_MESSAGES[language].page)).toEqual(shapeOf(PAGE_MESSAGES.en.page));
  });

  it("are all used", ({ expect }) => {
    const sources = readdirSync(PAGE_FOLDER)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(new URL(name, PAGE_FOLDER), "utf8"))
      .join("\n");
    // `page:label.${label}` asks for every text below `label`.
    const asked = [...sources.matchAll(/page:([\w.-]+?)(\.\$\{|["`])/g)].map(([, key, end]) => ({
      key,
      isFamily: end === ".${",
    }));
    const isAsked = (key: string): boolean =>
      asked.some((one) => (one.isFamily ? key.startsWith(`${one.key}.`) : key === one.key));

    expect(Object.keys(shapeOf(PAGE_MESSAGES.en.page)).filter((key) => !isAsked(key))).toEqual([]);
  });
});

/** Key path -> the placeholders of its message. */
function shapeOf(messages: object, prefix = ""): Record<string, readonly string[]> {
  const entries = Object.entries(messages) as [string, string | object][];
  return Object.assign(
    {},
    ...entries.map(([key, value]) =>
      typeof value === "string"
        ? { [`${prefix}${key}`]: (value.match(/\{\{\w+\}\}/g) ?? []).toSorted() }
        : shapeOf(value, `${prefix}${key}.`),
    ),
  ) as Record<string, readonly string[]>;
}
