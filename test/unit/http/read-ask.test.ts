import fc from "fast-check";
import { describe, it } from "vitest";
import { readAsk } from "#src/http/input/read-ask.ts";
import { makeKnowledge } from "#test/support/knowledge.ts";

const knowledge = makeKnowledge();

describe("readAsk", () => {
  it("takes the known fields and leaves out the rest", ({ expect }) => {
    const sent = { text: " How? ", language: "en", district: "jimo", colour: "blue" };

    expect(readAsk(sent, knowledge)).toEqual({ ok: true, value: { text: " How? ", language: "en", district: "jimo" } });
  });

  it("names every field that is wrong", ({ expect }) => {
    expect(readAsk({ language: 5, district: null }, knowledge)).toEqual({
      ok: false,
      error: [
        { path: "text", code: "missing" },
        { path: "language", code: "not-offered", offered: ["zh", "en", "ja", "ko"] },
        { path: "district", code: "not-text" },
      ],
    });
  });

  it("finds a question or names a fault in whatever JSON it is sent", ({ expect }) => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ text: fc.jsonValue(), language: fc.jsonValue() })), (sent) => {
        const read = readAsk(sent, knowledge);

        expect(read.ok ? typeof read.value.text : read.error[0]?.code).toMatch(
          /^(string|missing|not-text|not-an-object|not-offered)$/u,
        );
      }),
    );
  });
});
