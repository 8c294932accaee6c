/** No language has a text that the page never asks for. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";

const PAGE_FOLDER = new URL("../../../../src/clients/page/", import.meta.url);

describe("the page's messages", () => {
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

    expect(keysOf(PAGE_MESSAGES.en.page).filter((key) => !isAsked(key))).toEqual([]);
  });
});

function keysOf(messages: object, prefix = ""): readonly string[] {
  return Object.entries(messages).flatMap(([key, value]: [string, string | object]) =>
    typeof value === "string" ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  );
}
