import fc from "fast-check";
import { describe, it } from "vitest";
import { caseSecretBytes, formatCaseSecret, parseCaseSecret } from "#src/people/handoff/case-secret.ts";

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
const SECRET = "0123-4567-89AB-CDEF";

describe("formatCaseSecret", () => {
  it.for([
    { bytes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], secret: "0000-0000-0000-0000" },
    { bytes: [255, 255, 255, 255, 255, 255, 255, 255, 255, 255], secret: "ZZZZ-ZZZZ-ZZZZ-ZZZZ" },
    { bytes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1], secret: "0000-0000-0000-0001" },
    { bytes: [0x00, 0x44, 0x32, 0x14, 0xc7, 0x42, 0x54, 0xb6, 0x35, 0xcf], secret: SECRET },
  ])("writes $bytes as $secret", ({ bytes: given, secret }, { expect }) => {
    expect(formatCaseSecret(new Uint8Array(given))).toBe(secret);
  });

  it("loses nothing: the same bytes come back", ({ expect }) => {
    fc.assert(
      fc.property(bytes, (given) => {
        const secret = formatCaseSecret(given);

        expect(secret).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/u);
        expect(parseCaseSecret(secret)).toBe(secret);
        expect(caseSecretBytes(secret)).toEqual(given);
      }),
    );
  });

  it.for([0, 9, 11])("refuses %i bytes", (length, { expect }) => {
    expect(() => formatCaseSecret(new Uint8Array(length))).toThrow(RangeError);
  });
});

describe("parseCaseSecret", () => {
  it.for([
    "0123-4567-89ab-cdef",
    "0123456789ABCDEF",
    " 0123 4567 89ab cdef ",
    "oi23-4567-89ab-cdef",
    "OL23-4567-89AB-CDEF",
    "０１２３－４５６７－８９ＡＢ－ＣＤＥＦ",
    "0123—4567—89AB—CDEF",
  ])("reads %j", (typed, { expect }) => {
    expect(parseCaseSecret(typed)).toBe(SECRET);
  });

  it.for(["", "0123-4567-89AB-CDE", "0123-4567-89AB-CDEF0", "0123-4567-89AB-CDEU", "0123-4567-89AB-CDE*"])(
    "does not take %j for a secret",
    (typed, { expect }) => {
      expect(parseCaseSecret(typed)).toBeUndefined();
    },
  );

  it("reads any secret however it is typed", ({ expect }) => {
    const look = fc.constantFrom<Record<string, readonly string[]>>({
      "0": ["0", "o", "O", "０"],
      "1": ["1", "i", "I", "l", "L"],
    });
    const between = fc.constantFrom("", " ", "-", " - ", "　");
    fc.assert(
      fc.property(bytes, look, fc.infiniteStream(fc.nat()), between, (given, looks, picks, gap) => {
        const secret = formatCaseSecret(given);
        const typed = [...secret.replaceAll("-", "")].map((character) => {
          const forms = looks[character] ?? [character, character.toLowerCase()];
          return forms[picks.next().value % forms.length];
        });

        expect(parseCaseSecret(typed.join(gap))).toBe(secret);
      }),
    );
  });
});
