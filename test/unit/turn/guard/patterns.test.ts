import { describe, it } from "vitest";
import { COMPOUNDS, STREETS, UNITS_BEHIND } from "#src/turn/guard/address-patterns.ts";
import { MESSENGER_IDS } from "#src/language/messenger-ids.ts";

const ESCAPES_AND_CLASSES = /\\.|\[(?:\\.|[^\]\\])*\]/gu;
const UNBOUNDED = /[*+]|\{\d+,\}/u;

describe("the patterns of addresses and messengers", () => {
  it("bound every quantifier, so that no text makes them slow", ({ expect }) => {
    for (const { source } of [...STREETS, ...COMPOUNDS, UNITS_BEHIND, ...MESSENGER_IDS]) {
      expect(source.replaceAll(ESCAPES_AND_CLASSES, "")).not.toMatch(UNBOUNDED);
    }
  });
});
