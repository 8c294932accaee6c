import { describe, it } from "vitest";
import { readWanted } from "#src/commands/handbook/read-wanted.ts";

const ALL = ["zh", "en", "ja", "ko", "zh-en", "zh-ja", "zh-ko"];

describe("readWanted", () => {
  it.for([
    { given: {}, editions: ALL, signs: true },
    { given: { lang: "zh-ko" }, editions: ["zh-ko"], signs: false },
    { given: { only: "signs" }, editions: [], signs: true },
    { given: { only: "handbook" }, editions: ALL, signs: false },
    { given: { only: "handbook", lang: "ja" }, editions: ["ja"], signs: false },
  ])("reads $given as editions $editions, signs $signs", ({ given, editions, signs }, { expect }) => {
    const wanted = readWanted(given);

    expect(wanted.ok && { ...wanted.value, editions: wanted.value.editions.map(({ id }) => id) }).toMatchObject({
      editions,
      signs,
    });
  });

  it("writes to the build folder unless another is named", ({ expect }) => {
    expect(readWanted({})).toMatchObject({
      value: { folder: expect.stringMatching(/build[/\\]handbook$/u) as string },
    });
    expect(readWanted({ out: "elsewhere" })).toMatchObject({ value: { folder: "elsewhere" } });
  });

  it.for([{ lang: "fr" }, { lang: "en-zh" }, { only: "cover" }])("cannot print $lang $only", (given, { expect }) => {
    expect(readWanted(given)).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^(?:no edition|only) "/u) as string,
    });
  });
});
