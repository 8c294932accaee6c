import { describe, it } from "vitest";
import { writeMoment } from "#src/clients/core/write-moment.ts";

const MOMENT = "2026-11-26T17:00:00+08:00";

describe("writeMoment", () => {
  it.for([
    { language: "zh", beijing: "2026年11月26日星期四 17:00" },
    { language: "en", beijing: "Thursday, 26 November 2026 at 17:00" },
    { language: "ja", beijing: "2026年11月26日木曜日 17:00" },
    { language: "ko", beijing: "2026년 11월 26일 목요일 17:00" },
  ] as const)("writes Beijing time in $language", ({ language, beijing }, { expect }) => {
    expect(writeMoment(MOMENT, language, undefined)).toEqual({ beijing, there: undefined });
  });

  it("adds the reader's own time where the clocks differ, over midnight too", ({ expect }) => {
    expect(writeMoment(MOMENT, "en", "Asia/Tokyo")?.there).toBe("Thursday, 26 November 2026 at 18:00");
    expect(writeMoment("2026-11-26T01:00:00+08:00", "en", "America/New_York")?.there).toBe(
      "Wednesday, 25 November 2026 at 12:00",
    );
  });

  it.for(["Asia/Shanghai", "Asia/Singapore", "Asia/Taipei"])(
    "says it once in %s, where clocks agree",
    (zone, { expect }) => {
      expect(writeMoment(MOMENT, "en", zone)?.there).toBeUndefined();
    },
  );

  it("knows what is no moment", ({ expect }) => {
    expect(writeMoment("soon", "en", undefined)).toBeUndefined();
  });
});
