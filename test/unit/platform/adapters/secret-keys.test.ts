import { createHmac, hkdfSync } from "node:crypto";
import fc from "fast-check";
import { describe, it } from "vitest";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";

const OLD = "old-0123456789abcdef0123456789abcdef";
const NEW = "new-0123456789abcdef0123456789abcdef";
const NEXT = "next-0123456789abcdef0123456789abcde";

const before = createSecretKeys({ current: OLD, previous: undefined });
const rotated = createSecretKeys({ current: NEW, previous: OLD });
const afterwards = createSecretKeys({ current: NEXT, previous: NEW });

const anyText = fc.string({ unit: fc.nat(0xff_ff).map((unit) => String.fromCharCode(unit)) });
const parts = fc.array(anyText, { maxLength: 4 });
const wellFormed = fc.string({ unit: "binary" });

describe("deriving with secret keys", () => {
  it("is HMAC-SHA-256 under a key of its own, over parts that each bring their length", ({ expect }) => {
    const macKey = Buffer.from(hkdfSync("sha256", OLD, "", "luodi/mac", 32));
    const framed = Buffer.from("0000000200740063000000010061", "hex");

    expect(Buffer.from(before.derive("tc", "a"))).toEqual(createHmac("sha256", macKey).update(framed).digest());
  });

  it("gives the same bytes again, and verifies them and their beginnings from ten bytes on", ({ expect }) => {
    fc.assert(
      fc.property(anyText, parts, fc.integer({ min: 10, max: 32 }), (purpose, given, length) => {
        const mac = before.derive(purpose, ...given);

        expect(before.derive(purpose, ...given)).toEqual(mac);
        expect(before.verify(mac.subarray(0, length), purpose, ...given)).toBe(true);
      }),
    );
  });

  it("tells any two lists of parts apart, wherever their texts are cut", ({ expect }) => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), fc.array(anyText, { minLength: 1 }), (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        const [purpose = "", ...rest] = one;
        const [otherPurpose = "", ...otherRest] = other;

        expect(before.verify(before.derive(purpose, ...rest), otherPurpose, ...otherRest)).toBe(false);
      }),
    );
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, first, second) => {
        const cut = (place: number) => [
          text.slice(0, place % (text.length + 1)),
          text.slice(place % (text.length + 1)),
        ];
        fc.pre(first % (text.length + 1) !== second % (text.length + 1));

        expect(before.derive("cut", ...cut(first))).not.toEqual(before.derive("cut", ...cut(second)));
      }),
    );
  });

  it("does not verify bytes with one bit changed", ({ expect }) => {
    fc.assert(
      fc.property(anyText, parts, fc.nat(255), (purpose, given, bit) => {
        const mac = before.derive(purpose, ...given);
        mac[bit >> 3] = (mac[bit >> 3] ?? 0) ^ (1 << (bit & 7));

        expect(before.verify(mac, purpose, ...given)).toBe(false);
      }),
    );
  });

  it.for([0, 1, 9])("does not verify %i bytes, right as they are", (length, { expect }) => {
    expect(before.verify(before.derive("token").subarray(0, length), "token")).toBe(false);
  });

  it("does not verify more bytes than there are", ({ expect }) => {
    expect(before.verify(new Uint8Array([...before.derive("token"), 0]), "token")).toBe(false);
  });

  it("verifies what the previous secret made, and not what the one before that made", ({ expect }) => {
    fc.assert(
      fc.property(anyText, parts, (purpose, given) => {
        const mac = before.derive(purpose, ...given);

        expect(rotated.verify(mac, purpose, ...given)).toBe(true);
        expect(rotated.derive(purpose, ...given)).not.toEqual(mac);
        expect(afterwards.verify(mac, purpose, ...given)).toBe(false);
      }),
    );
  });
});

describe("sealing with secret keys", () => {
  it("opens what it sealed, of safe characters", ({ expect }) => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const sealed = before.seal(text);

        expect(sealed).toMatch(/^[A-Za-z0-9_.-]+$/u);
        expect(before.open(sealed)).toBe(text);
      }),
      { examples: [[""], ["\uFEFF 手机"]] },
    );
  });

  it("seals the same text differently each time", ({ expect }) => {
    const all = Array.from({ length: 200 }, () => before.seal("13800000000"));

    expect(new Set(all).size).toBe(200);
    expect(all.every((sealed) => before.open(sealed) === "13800000000")).toBe(true);
  });

  it("opens what the previous secret sealed, and not what the one before that sealed", ({ expect }) => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const sealed = before.seal(text);

        expect(rotated.open(sealed)).toBe(text);
        expect(afterwards.open(sealed)).toBeUndefined();
        expect(before.open(rotated.seal(text))).toBeUndefined();
      }),
    );
  });

  it("does not open a text with one character changed, taken out or put in", ({ expect }) => {
    const character = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.= ");
    fc.assert(
      fc.property(wellFormed, fc.nat(), character, fc.nat(1), fc.nat(1), (text, place, put, taken, added) => {
        const sealed = before.seal(text);
        const at = place % (sealed.length + 1);
        const changed = sealed.slice(0, at) + put.repeat(added) + sealed.slice(at + taken);
        fc.pre(changed !== sealed);

        expect(before.open(changed)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it("does not open just any text", ({ expect }) => {
    const id = before.seal("").split(".")[0] ?? "";
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        expect(before.open(text)).toBeUndefined();
        expect(before.open(`${id}.${text}`)).toBeUndefined();
      }),
    );
  });
});
