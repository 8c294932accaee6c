import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompiledQuery } from "kysely";
import { describe, it, onTestFinished } from "vitest";
import { openNodeStores } from "#src/hosts/open-node-stores.ts";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { runCommand } from "#test/support/run-command.ts";
import type { Finished } from "#test/support/run-script.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

const PASSWORD = "correct horse battery\n";

/** A folder for data of the running test's own, and the command on it. */
async function useStaff(): Promise<(given: readonly string[], input?: string) => Promise<Finished>> {
  const folder = await mkdtemp(join(tmpdir(), "luodi-staff-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return (given, input = "") => runCommand("staff", given, { environment: { DATA_DIR: folder }, input });
}

describe("npm run staff", () => {
  it("adds accounts, lists them, and changes a password", async ({ expect }) => {
    const staff = await useStaff();
    const added = await staff(
      ["add", "wang", "--display", "王芳", "--role", "helper", "--languages", "zh,ko", "--teams", "hotline-12345"],
      PASSWORD,
    );
    const lead = await staff(["add", "Kim", "--role", "lead"], PASSWORD);
    const changed = await staff(["password", "kim"], "another horse battery\n");
    const listed = await staff(["list"]);

    for (const { code, stdout, stderr } of [added, lead, changed]) {
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "" });
    }
    expect(listed.stdout).toBe("Kim\tlead\t-\t-\t-\nwang\thelper\tzh,ko\thotline-12345\t王芳\n");
  });

  it("keeps where and when one of the staff is told of new cases", async ({ expect }) => {
    const folder = await temporaryFolder();
    const staff = (given: readonly string[], input = "") =>
      runCommand("staff", given, { environment: { DATA_DIR: folder }, input });
    await staff(["add", "Kim", "--role", "helper"], PASSWORD);
    const set = await staff(["reach", "kim", "--mail", "kim@city.example", "--quiet", "20:00-08:00"]);
    const refused = [
      await staff(["reach", "kim", "--mail", "kim"]),
      await staff(["reach", "nobody", "--mail", "kim@city.example"]),
      await staff(["reach", "kim", "--mail", "kim@city.example", "--quiet", "always"]),
      await staff(["reach", "kim"]),
      await staff(["list", "--mail", "kim@city.example"]),
    ];
    const stores = await openNodeStores(folder);
    const reaches = await stores.staffReach.list();
    stores.close();

    expect([set.code, ...refused.map(({ code }) => code)]).toEqual([0, 1, 1, 2, 2, 2]);
    expect(reaches).toEqual([{ accountId: expect.any(String), mail: "kim@city.example", quiet: "20:00-08:00" }]);
  });

  it("changes roles and teams, sets up second factors, disables accounts, and logs all of it", async ({ expect }) => {
    const staff = await useStaff();
    await staff(["add", "kim", "--role", "helper"], PASSWORD);
    const changed = await staff(["role", "kim", "--role", "lead", "--districts", "shinan"]);
    const factor = await staff(["second-factor", "kim"]);
    const disabled = await staff(["disable", "kim"]);
    const listed = await staff(["list"]);
    const verified = await staff(["verify-log"]);
    const [, mark = ""] = /last (\d+:[\w-]{43})$/u.exec(verified.stdout.trim()) ?? [];
    const noted = await staff(["verify-log", "--noted", mark]);
    const other = await staff(["verify-log", "--noted", `4:${"A".repeat(43)}`]);
    const cut = await staff(["verify-log", "--noted", `99:${"A".repeat(43)}`]);

    expect([changed.code, factor.code, disabled.code, noted.code]).toEqual([0, 0, 0, 0]);
    expect(factor.stdout.trim().split("\n")).toHaveLength(11);
    expect(factor.stdout).toMatch(/^otpauth:\/\/totp\/Luodi:kim\?/u);
    expect(listed.stdout).toMatch(/^kim\tlead\t-\t[\w,-]*shinan[\w,-]*\t-\tsecond-factor,disabled\n$/u);
    expect(verified.stdout).toMatch(/^4 entries, whole; last 4:/u);
    expect([other.code, cut.code]).toEqual([1, 1]);
    expect(cut.stderr).toContain("broken at entry 99");
  });

  it("writes an account for a database elsewhere, and keeps nothing", async ({ expect }) => {
    const staff = await useStaff();
    const { code, stdout } = await staff(["add", "O'Hara", "--role", "helper", "--display", "王芳", "--sql"], PASSWORD);
    const database = openNodeSqlite(":memory:");
    onTestFinished(() => database.close());
    await migrate(database);
    await database.batch([CompiledQuery.raw(stdout)]);

    expect(code).toBe(0);
    expect(await createStores(database).staff.findByName("o'hara")).toMatchObject({
      role: "helper",
      displayName: "王芳",
    });
    expect((await staff(["list"])).stdout).toBe("");
  });

  it.for([
    { when: "the password is empty", given: ["add", "Kim", "--role", "helper"], input: "\n", says: "12 characters" },
    { when: "there is no password", given: ["add", "Kim", "--role", "helper"], input: "", says: "12 characters" },
    {
      when: "the password is short",
      given: ["add", "Kim", "--role", "helper"],
      input: "secret\n",
      says: "12 characters",
    },
    { when: "the name is none", given: ["add", "<b>", "--role", "helper"], input: PASSWORD, says: "letters" },
    {
      when: "visitors would see the name to sign in with",
      given: ["add", "Kim", "--role", "helper", "--display", "kim"],
      input: PASSWORD,
      says: "visitors see",
    },
    { when: "nobody has the name", given: ["password", "Kim"], input: PASSWORD, says: 'no account "Kim"' },
  ])("says in one line when $when", async ({ given, input, says }, { expect }) => {
    const staff = await useStaff();
    const { code, stdout, stderr } = await staff(given, input);

    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(says);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect((await staff(["list"])).stdout).toBe("");
  });

  it("refuses a name that is taken", async ({ expect }) => {
    const staff = await useStaff();
    await staff(["add", "Kim", "--role", "helper"], PASSWORD);
    const { code, stderr } = await staff(["add", "KIM", "--role", "helper"], PASSWORD);

    expect(code).toBe(1);
    expect(stderr).toBe("there is an account of this name already\n");
  });

  it.for([
    [],
    ["remove", "Kim"],
    ["add", "Kim"],
    ["add", "Kim", "--role", "king"],
    ["add", "Kim", "--role", "helper", "--languages", "fr"],
    ["add", "Kim", "--role", "helper", "--password", "secret"],
    ["add", "Kim", "--role", "helper", "--teams", "atlantis"],
    ["list", "Kim"],
    ["password"],
  ])("refuses the arguments %s", async (given, { expect }) => {
    const staff = await useStaff();
    const { code, stderr } = await staff(given, PASSWORD);

    expect(code).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
