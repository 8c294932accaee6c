import { describe, it } from "vitest";
import type { Term } from "#src/knowledge/knowledge.ts";
import { listTerms } from "#src/knowledge/list-terms.ts";

const LICENCE: Term = {
  id: "T-1",
  kind: "term",
  rendering: { zh: "营业执照", en: "business licence", ja: "営業許可証", ko: "영업집조" },
  synonyms: ["执照"],
  banned: [
    { language: "en", variant: "trade permit" },
    { language: "en", variant: "business license" },
    { language: "ko", variant: "사업자등록증" },
  ],
};
const terms = [LICENCE];
const byChinese = ({ rendering }: Term): readonly string[] => [rendering.zh];

describe("listTerms", () => {
  it.for([
    { to: "zh", line: "- 营业执照" },
    { to: "en", line: "- 营业执照: business licence (wrong: trade permit, business license)" },
    { to: "ja", line: "- 营业执照: 営業許可証" },
    { to: "ko", line: "- 营业执照: 영업집조 (wrong: 사업자등록증)" },
  ] as const)("tells what is right and what is wrong in $to", ({ to, line }, { expect }) => {
    expect(listTerms("办理营业执照", { terms, formsOf: byChinese, to })).toBe(line);
  });

  it("leaves out what the text does not touch, and says so where that is everything", ({ expect }) => {
    expect(listTerms("办理执照", { terms, formsOf: byChinese, to: "en" })).toBe("- (none)");
    expect(listTerms("办理执照", { terms, formsOf: ({ synonyms }) => synonyms, to: "ja" })).not.toBe("- (none)");
  });
});
