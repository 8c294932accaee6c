import { describe, it } from "vitest";
import { addAccount } from "#src/people/staff/add-account.ts";
import { changePassword } from "#src/people/staff/change-password.ts";
import { endSession, findSignedIn, startSession } from "#src/people/staff/sessions.ts";
import { signIn } from "#src/people/staff/sign-in.ts";
import { createOtpauthCodes } from "#src/platform/adapters/otpauth-codes/create-otpauth-codes.ts";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";
import { createScryptPasswords } from "#src/platform/adapters/scrypt-passwords/create-scrypt-passwords.ts";
import { openMemoryStores } from "#test/support/memory-stores.ts";
import { NOON } from "#test/support/records.ts";

const WITH_PASSWORD = { method: "password", device: "A browser" } as const;

const PASSWORD = "correct horse battery";
const QUICK = { logCost: 8, blockSize: 8, parallelism: 1 };
const MINUTE_MS = 60_000;

/** A desk with one account, and a clock that is moved by hand. */
async function openDesk() {
  let now = NOON;
  const stores = await openMemoryStores();
  const parts = {
    ...stores,
    passwords: createScryptPasswords(QUICK),
    codes: createOtpauthCodes(),
    keys: createSecretKeys({ current: "a secret of tests, long enough to be one", previous: undefined }),
    clock: { now: () => now },
    newId: () => crypto.randomUUID(),
  };
  const added = await addAccount(
    {
      name: "Wang Fang",
      displayName: undefined,
      role: "helper",
      languages: ["zh"],
      teams: [],
      password: PASSWORD,
      identity: undefined,
    },
    parts,
  );
  if (!added.ok) throw new Error(added.error);
  return {
    parts,
    account: added.value,
    wait: (minutes: number) => {
      now = new Date(now.getTime() + minutes * MINUTE_MS);
    },
    trySignIn: (password = PASSWORD, name = "Wang Fang") => signIn({ name, password }, parts),
  };
}

describe("signIn", () => {
  it("lets in with the name in any case and the password in any width", async ({ expect }) => {
    const { trySignIn, account } = await openDesk();

    expect(await trySignIn("ｃｏｒｒｅｃｔ horse battery", "WANG fang")).toEqual({
      kind: "signed-in",
      account,
      method: "password",
    });
  });

  it.for([
    { name: "Wang Fang", password: "wrong horse battery" },
    { name: "Nobody", password: PASSWORD },
    { name: "", password: "" },
    { name: "x".repeat(10_000), password: "x".repeat(10_000) },
  ])("says nothing but wrong", async ({ name, password }, { expect }) => {
    const { trySignIn } = await openDesk();

    expect(await trySignIn(password, name)).toEqual({ kind: "wrong" });
  });

  it.for(["Wang Fang", "Nobody"])(
    "locks %s for 15 minutes after five failures, and no longer",
    async (name, { expect }) => {
      const { trySignIn, wait } = await openDesk();
      for (let failures = 0; failures < 5; failures += 1) {
        expect(await trySignIn("wrong horse battery", name)).toEqual({ kind: "wrong" });
        wait(2);
      }

      // The last failure was two minutes ago.
      expect(await trySignIn(PASSWORD, name)).toEqual({ kind: "locked", seconds: 13 * 60 });
      expect(await trySignIn(PASSWORD, name.toUpperCase())).toEqual({ kind: "locked", seconds: 13 * 60 });
      wait(12.9);
      expect(await trySignIn(PASSWORD, name)).toMatchObject({ kind: "locked" });
      wait(0.1);
      expect(await trySignIn(PASSWORD, name)).toMatchObject({ kind: name === "Nobody" ? "wrong" : "signed-in" });
    },
  );

  it("forgives four failures after a success, and those of more than 15 minutes ago", async ({ expect }) => {
    const { trySignIn, wait } = await openDesk();
    for (let failures = 0; failures < 4; failures += 1) await trySignIn("wrong horse battery");
    expect(await trySignIn()).toMatchObject({ kind: "signed-in" });
    for (let failures = 0; failures < 4; failures += 1) await trySignIn("wrong horse battery");
    wait(15);
    expect(await trySignIn("wrong horse battery")).toEqual({ kind: "wrong" });

    expect(await trySignIn()).toMatchObject({ kind: "signed-in" });
  });

  it("looks at no more than five of many guesses at the same moment", async ({ expect }) => {
    const { trySignIn } = await openDesk();
    const guesses = await Promise.all(Array.from({ length: 30 }, () => trySignIn("wrong horse battery")));

    expect(guesses.filter(({ kind }) => kind === "wrong").length).toBeLessThanOrEqual(5);
    expect(await trySignIn()).toMatchObject({ kind: "locked" });
  });

  it("hashes a password again when the parameters have changed", async ({ expect }) => {
    const { parts, account } = await openDesk();
    const stronger = createScryptPasswords({ ...QUICK, logCost: 9 });
    await signIn({ name: "Wang Fang", password: PASSWORD }, { ...parts, passwords: stronger });
    const kept = await parts.staff.find(account.id);

    expect(kept?.passwordHash).toMatch(/^\$scrypt\$ln=9,/u);
    expect(await stronger.check(PASSWORD, kept?.passwordHash ?? "")).toBe("right");
  });
});

describe("a session", () => {
  it("is known by its token alone, of which the store has only a hash", async ({ expect }) => {
    const { parts, account } = await openDesk();
    const token = await startSession(account, WITH_PASSWORD, parts);

    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/u);
    expect(await parts.staff.findSession(token)).toBeUndefined();
    expect(await findSignedIn(token, "of-person", parts)).toMatchObject({ account });
    expect(await findSignedIn("0".repeat(43), "of-person", parts)).toBeUndefined();
  });

  it("goes on while there are signs of its person, but for twelve hours at most", async ({ expect }) => {
    const { parts, account, wait } = await openDesk();
    const token = await startSession(account, WITH_PASSWORD, parts);
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      wait(20);
      expect(await findSignedIn(token, "of-person", parts)).toBeDefined();
    }
    wait(20);

    expect(await findSignedIn(token, "of-person", parts)).toBeUndefined();
  });

  it("ends after half an hour without one, whatever its page asks for", async ({ expect }) => {
    const { parts, account, wait } = await openDesk();
    const token = await startSession(account, WITH_PASSWORD, parts);
    wait(29);
    expect(await findSignedIn(token, "of-page", parts)).toBeDefined();
    wait(1);

    expect(await findSignedIn(token, "of-person", parts)).toBeUndefined();
  });

  it("ends with signing out, and with another password", async ({ expect }) => {
    const { parts, account } = await openDesk();
    const [one, other] = [
      await startSession(account, WITH_PASSWORD, parts),
      await startSession(account, WITH_PASSWORD, parts),
    ];
    await endSession(one, parts);

    expect(await findSignedIn(one, "of-person", parts)).toBeUndefined();
    expect(await findSignedIn(other, "of-person", parts)).toBeDefined();

    await changePassword(account, "another horse battery", parts);

    expect(await findSignedIn(other, "of-person", parts)).toBeUndefined();
  });
});

describe("addAccount", () => {
  it.for([
    { problem: "name-taken", name: "wang fang", password: PASSWORD },
    { problem: "name-invalid", name: " Wang", password: PASSWORD },
    { problem: "name-invalid", name: "<b>", password: PASSWORD },
    { problem: "name-invalid", name: "", password: PASSWORD },
    { problem: "too-short", name: "Kim", password: "eleven char" },
    { problem: "too-long", name: "Kim", password: "x".repeat(201) },
    { problem: "display-invalid", name: "Kim", displayName: "<b>", password: PASSWORD },
    { problem: "display-is-name", name: "Kim", displayName: "ＫＩＭ", password: PASSWORD },
  ])("refuses $name with $problem", async ({ problem, name, displayName, password }, { expect }) => {
    const { parts } = await openDesk();
    const added = await addAccount(
      { name, displayName, password, role: "helper", languages: [], teams: [], identity: undefined },
      parts,
    );

    expect(added).toEqual({ ok: false, error: problem });
  });
});
