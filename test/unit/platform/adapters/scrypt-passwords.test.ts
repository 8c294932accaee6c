import fc from "fast-check";
import { describe, it } from "vitest";
import { createScryptPasswords } from "#src/platform/adapters/scrypt-passwords/create-scrypt-passwords.ts";
import { readPhcString, writePhcString } from "#src/platform/adapters/scrypt-passwords/phc-string.ts";

const QUICK = { logCost: 4, blockSize: 8, parallelism: 1 };

describe("scrypt passwords", () => {
  it("take today's parameters: 32 MiB, and as strong as N = 2^17, r = 8, p = 1", async ({ expect }) => {
    const passwords = createScryptPasswords();
    const hashed = await passwords.hash("correct horse battery");

    expect(hashed).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/u);
    expect(await passwords.check("correct horse battery", hashed)).toBe("right");
    expect(await passwords.check("wrong horse battery", hashed)).toBe("wrong");
  });

  it("know a vector of RFC 7914", async ({ expect }) => {
    const vector =
      "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640";
    const hash = Uint8Array.from(vector.match(/../gu) ?? [], (byte) => Number.parseInt(byte, 16));
    const stored = writePhcString({
      parameters: { logCost: 10, blockSize: 8, parallelism: 16 },
      salt: new TextEncoder().encode("NaCl"),
      hash,
    });

    expect(await createScryptPasswords().check("password", stored)).toBe("right-but-weak");
  });

  it("are another text each time", async ({ expect }) => {
    const passwords = createScryptPasswords(QUICK);

    expect(await passwords.hash("same")).not.toBe(await passwords.hash("same"));
  });

  it("have a decoy that no password opens, made with the same parameters", async ({ expect }) => {
    const passwords = createScryptPasswords(QUICK);

    expect(readPhcString(passwords.decoy)?.parameters).toEqual(QUICK);
    expect(await passwords.check("", passwords.decoy)).toBe("wrong");
  });

  it("take a hash that cannot be read for a fault", async ({ expect }) => {
    await expect(createScryptPasswords(QUICK).check("password", "secret")).rejects.toThrow("cannot be read");
  });
});

describe("a PHC string", () => {
  it("is read as it was written", ({ expect }) => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 64 });
    const parameters = fc.record({
      logCost: fc.integer({ min: 1, max: 20 }),
      blockSize: fc.integer({ min: 1, max: 99 }),
      parallelism: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(parameters, bytes, bytes, (given, salt, hash) => {
        expect(readPhcString(writePhcString({ parameters: given, salt, hash }))).toEqual({
          parameters: given,
          salt: new Uint8Array(salt),
          hash: new Uint8Array(hash),
        });
      }),
    );
  });
});
