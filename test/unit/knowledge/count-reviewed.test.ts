import { describe, it } from "vitest";
import { countReviewed } from "#src/knowledge/count-reviewed.ts";
import { makeGuide } from "#test/support/knowledge.ts";

describe("countReviewed", () => {
  it("counts a guide in each language a native speaker has read it in", ({ expect }) => {
    const reviewed = { zh: "2026-11-01", en: null, ja: "2026-11-02", ko: null };

    expect(countReviewed([makeGuide({ reviewed }), makeGuide(), makeGuide({ reviewed })])).toEqual({
      zh: 2,
      en: 0,
      ja: 2,
      ko: 0,
    });
  });
});
