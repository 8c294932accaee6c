import { describe, it } from "vitest";
import { mendMap, writtenCharacter } from "#src/commands/handbook/mend-texts.ts";

describe("writtenCharacter", () => {
  it.for([
    ["⼈", "人"],
    ["⾏", "行"],
    ["⺠", "民"],
    ["⻘", "青"],
    ["㬵", "胶"],
    ["‧", "・"],
    ["岛", "岛"],
    ["한", "한"],
    ["A", "A"],
  ])("takes %s for %s", ([taken = "", written], { expect }) => {
    expect(writtenCharacter(taken)).toBe(written);
  });
});

describe("mendMap", () => {
  it("mends what glyphs stand for, never the codes of the glyphs", ({ expect }) => {
    const map = "2 beginbfchar\n<2F08> <2F08>\n<4F> <8425>\nendbfchar\n1 beginbfrange\n<2F> <31> <2F47>\nendbfrange\n";

    expect(mendMap(map)).toBe(
      "2 beginbfchar\n<2F08> <4EBA>\n<4F> <8425>\nendbfchar\n1 beginbfrange\n<2F> <31> [<65E5> <66F0> <6708>]\nendbfrange\n",
    );
  });

  it("leaves characters of two codes, and everything around the entries, as they are", ({ expect }) => {
    const map =
      "/CMapName /X def\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n1 beginbfchar\n<01> <D840DC0B>\nendbfchar\n";

    expect(mendMap(map)).toBe(map);
  });
});
