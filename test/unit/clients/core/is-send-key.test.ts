import * as fc from "fast-check";
import { describe, it } from "vitest";
import { isSendKey, type KeyStroke } from "#src/clients/core/is-send-key.ts";

const enter: KeyStroke = { key: "Enter", shiftKey: false, isComposing: false, keyCode: 13 };

describe("isSendKey", () => {
  it("sends on Enter", ({ expect }) => {
    expect(isSendKey(enter)).toBe(true);
  });

  it.for([
    { when: "Shift is held", change: { shiftKey: true } },
    { when: "another key is pressed", change: { key: "a", keyCode: 65 } },
    {
      when: "an input method is composing, as Chromium and Firefox say it",
      change: { isComposing: true, keyCode: 229 },
    },
    { when: "the Enter ended a composition, as Safari says it", change: { isComposing: false, keyCode: 229 } },
    { when: "only the composing flag tells", change: { isComposing: true } },
  ])("does not send when $when", ({ change }, { expect }) => {
    expect(isSendKey({ ...enter, ...change })).toBe(false);
  });

  it("never sends from a composition, in whichever order a browser reports it", ({ expect }) => {
    const strokes = fc.record({
      key: fc.constantFrom("Enter", "Process", "a", " "),
      shiftKey: fc.boolean(),
      composition: fc.constantFrom(
        { isComposing: true, keyCode: 13 },
        { isComposing: true, keyCode: 229 },
        { isComposing: false, keyCode: 229 },
      ),
    });
    fc.assert(
      fc.property(strokes, ({ composition, ...stroke }) => {
        expect(isSendKey({ ...stroke, ...composition })).toBe(false);
      }),
    );
  });
});
