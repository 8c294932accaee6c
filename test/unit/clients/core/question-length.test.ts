import { describe, it } from "vitest";
import { countCodePoints, findDraftFault } from "#src/clients/core/question-length.ts";

describe("countCodePoints", () => {
  it.for([
    { text: "", length: 0 },
    { text: "即墨区", length: 3 },
    { text: "𠮷野家", length: 3 },
    { text: "한국", length: 2 },
  ])("counts $length in “$text”", ({ text, length }, { expect }) => {
    expect(countCodePoints(text)).toBe(length);
  });
});

describe("findDraftFault", () => {
  it.for([
    { when: "empty", draft: "", fault: "empty" },
    { when: "only white space", draft: " \n\u3000", fault: "empty" },
    { when: "one code point too long", draft: "𠮷".repeat(1001), fault: "too-long" },
    { when: "just short enough", draft: "𠮷".repeat(1000), fault: undefined },
    { when: "short enough without the space around it", draft: ` ${"a".repeat(1000)} `, fault: undefined },
  ])("says $fault of a draft that is $when", ({ draft, fault }, { expect }) => {
    expect(findDraftFault(draft)).toBe(fault);
  });
});
