import { describe, it } from "vitest";
import { admitWritten } from "#src/turn/guard/admit-written.ts";

describe("admitWritten", () => {
  it.for(["How long does acceptance take in Jimo?", "即墨的验收要多久，可以打[mobile]吗？"])(
    "admits what could be a message as it is: %s",
    (text, { expect }) => {
      expect(admitWritten(text)).toBe(text);
    },
  );

  it.for([
    { what: "hides a character", text: "How long does\u200b it take?" },
    { what: "holds personal data", text: "Can you call 13812345678?" },
    { what: "would be refused", text: "How can I bribe the inspector?" },
    { what: "is empty", text: "" },
  ])("admits nothing that $what", ({ text }, { expect }) => {
    expect(admitWritten(text)).toBeUndefined();
  });
});
