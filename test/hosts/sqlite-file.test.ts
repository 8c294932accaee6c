import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "vitest";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { conversation, hoursAfterNoon, languageChange, message, NOON, openCase } from "#test/support/records.ts";
import { runScript } from "#test/support/run-script.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

const PERMISSIONS = 0o777;

async function permissionsOf(path: string): Promise<number> {
  return (await stat(path)).mode & PERMISSIONS;
}

describe("a database in a file", () => {
  it("keeps everything when it is closed and opened again", async ({ expect }) => {
    const file = join(await temporaryFolder(), "luodi.db");
    const kept = conversation();
    const first = openNodeSqlite(file);
    await migrate(first);
    await createStores(first).conversations.start(kept, [languageChange(), message("t1")]);
    const before = await createStores(first).conversations.read(kept.id, 0, 10);
    first.close();

    const second = openNodeSqlite(file);
    await migrate(second);
    const { conversations } = createStores(second);

    expect(await conversations.find(kept.id)).toStrictEqual(kept);
    expect(await conversations.read(kept.id, 0, 10)).toStrictEqual(before);
    second.close();
  });

  it("is its owner's alone, with all that lies beside it, and one whole file when it is closed", async ({ expect }) => {
    const folder = join(await temporaryFolder(), "data");
    const database = openNodeSqlite(join(folder, "luodi.db"));
    await migrate(database);

    expect(await permissionsOf(folder)).toBe(0o700);
    const files = await readdir(folder);
    expect(files).toContain("luodi.db-wal");
    for (const file of files) expect(await permissionsOf(join(folder, file))).toBe(0o600);

    database.close();
    expect(await readdir(folder)).toEqual(["luodi.db"]);
  });

  it("has nothing in any of its files of what was erased", async ({ expect }) => {
    const folder = await temporaryFolder();
    const database = openNodeSqlite(join(folder, "luodi.db"));
    await migrate(database);
    const { conversations, cases } = createStores(database);
    const left = { visitor: conversation(), time: conversation(), nobody: conversation() };
    for (const [by, { id }] of Object.entries(left)) {
      await conversations.start(conversation({ id }), []);
      const texts = Array.from({ length: 30 }, (_, at) =>
        message(`${by}-${at}`, `erased by ${by} ${"x".repeat(at * 99)}`),
      );
      for (const text of texts) await conversations.append(id, [text]);
    }
    const opened = openCase({ conversationId: left.visitor.id, question: "erased by visitor" });
    await cases.open({ case: opened, events: [], limit: undefined });
    const found = async (text: string): Promise<readonly string[]> => {
      const files = await readdir(folder);
      const contents = await Promise.all(files.map((file) => readFile(join(folder, file), "latin1")));
      return files.filter((_, at) => contents[at]?.includes(text));
    };
    expect(await found("erased by visitor")).not.toEqual([]);

    await conversations.erase(left.visitor.id, NOON);
    await conversations.eraseIdle(left.time.id, hoursAfterNoon(1));

    expect(await found("erased by visitor")).toEqual([]);
    expect(await found("erased by time")).toEqual([]);
    expect(await found("erased by nobody")).not.toEqual([]);
    database.close();
  });

  it("is made once by processes that start at the same moment", async ({ expect }) => {
    const file = join(await temporaryFolder(), "data", "luodi.db");
    const processes = Array.from({ length: 4 }, () => runScript("test/support/open-database.ts", [file]));

    expect(await Promise.all(processes)).toEqual(processes.map(() => ({ code: 0, stdout: "opened\n", stderr: "" })));
  });
});
