import { describe, it } from "vitest";
import { nameRegion } from "#src/language/places/name-region.ts";

describe("nameRegion", () => {
  it.for([
    { language: "zh", name: "美国" },
    { language: "en", name: "United States" },
    { language: "ja", name: "アメリカ合衆国" },
    { language: "ko", name: "미국" },
  ] as const)("calls a country $name in $language", ({ language, name }, { expect }) => {
    expect(nameRegion("us", language)).toBe(name);
  });
});
