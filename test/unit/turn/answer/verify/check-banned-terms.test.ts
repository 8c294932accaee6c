import { describe, it } from "vitest";
import { faultOf } from "#test/support/verification.ts";

const terms = [
  {
    id: "T-1",
    kind: "term" as const,
    rendering: { zh: "营业执照", en: "business licence", ja: "営業許可証", ko: "영업집조" },
    synonyms: [],
    banned: [{ language: "en" as const, variant: "trade card" }],
  },
];

describe("checkBannedTerms", () => {
  it("keeps back a rendering that the glossary bans, but for a quotation in brackets", ({ expect }) => {
    const source = "The trade card is issued to the company.";

    expect(faultOf("The Trade card is issued. [1]", [source], { terms })).toBe("banned-term");
    expect(faultOf("It is issued to the company (trade card). [1]", [source], { terms })).toBe("none");
  });
});
