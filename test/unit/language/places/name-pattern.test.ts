import { describe, it } from "vitest";
import { escapePattern } from "#src/language/places/escape-pattern.ts";
import { namePattern } from "#src/language/places/name-pattern.ts";

describe("namePattern", () => {
  it.for([
    { name: "jimo", text: "in jimo.", found: true },
    { name: "jimo", text: "jimothy", found: false },
    { name: "xi'an (west)", text: "to xi'an (west) zone", found: true },
    { name: "a.b", text: "axb", found: false },
    { name: "지모", text: "지모에서", found: true },
    { name: "지모", text: "아지모", found: false },
    { name: "タイ", text: "タイと日本", found: true },
    { name: "タイ", text: "タイトル", found: false },
    { name: "即墨", text: "去即墨区", found: true },
  ])("is $found for $name in: $text", ({ name, text, found }, { expect }) => {
    expect(namePattern(name).test(text)).toBe(found);
  });
});

describe("escapePattern", () => {
  it("makes each sign of the syntax stand for itself", ({ expect }) => {
    const signs = String.raw`\^$.*+?()[]{}|/`;

    expect(new RegExp(`^${escapePattern(signs)}$`, "u").test(signs)).toBe(true);
  });
});
