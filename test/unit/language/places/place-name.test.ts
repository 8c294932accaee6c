import { describe, it } from "vitest";
import { LANGUAGES } from "#src/language/language.ts";
import { placeName } from "#src/language/places/place-name.ts";
import { recogniseNations } from "#src/language/places/recognise-nations.ts";

describe("placeName", () => {
  it.for([
    { text: "Japan", names: ["日本", "Japan", "日本", "일본"] },
    { text: "Korea", names: ["韩国", "Korea", "韓国", "한국"] },
    { text: "Germany", names: ["德国", "Germany", "ドイツ", "독일"] },
  ])("names $text in each language", ({ text, names }, { expect }) => {
    const [place = []] = recogniseNations(text);

    expect(LANGUAGES.map((language) => placeName(place, language))).toEqual(names);
  });

  it("takes any name where a language has none", ({ expect }) => {
    expect(placeName(["Oz"], "ko")).toBe("Oz");
    expect(placeName([], "ko")).toBe("");
  });
});
