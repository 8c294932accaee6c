import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CompiledQuery } from "kysely";
import { describe, it } from "vitest";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { startServer } from "#test/support/start-server.ts";
import { runCommand } from "#test/support/run-command.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

/** Records a conversation by way of the service, which is gone afterwards. @returns its data folder */
async function recordQuestion(text: string): Promise<string> {
  const folder = await temporaryFolder();
  const server = await startServer({ DATA_DIR: folder });
  const post = async (path: string, body: unknown, token = "") => {
    const headers = { "Content-Type": "application/json", ...(token && { Authorization: `Bearer ${token}` }) };
    const reply = await fetch(`${server.url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    return (await reply.json()) as { id: string; token: string };
  };
  const { id, token } = await post("/api/conversations", { language: "en" });
  await post(`/api/conversations/${id}/turns`, { text, clientTurnId: "replayed-turn-1" }, token);
  await server.close();
  return folder;
}

async function hashOf(folder: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(join(folder, "luodi.sqlite")))
    .digest("hex");
}

describe("npm run replay", () => {
  it("reads the store, lists what changed, and writes nothing", async ({ expect }) => {
    const folder = await recordQuestion("How long does joint completion acceptance take in Jimo?");
    const replay = (...more: readonly string[]) =>
      runCommand("replay", ["--since", "2026-01-01", "--data", folder, ...more]);
    const before = await hashOf(folder);
    const unchanged = await replay("--json", "--fail-on-change");

    expect(unchanged.code).toBe(0);
    expect(JSON.parse(unchanged.stdout)).toMatchObject({ turns: 1, changed: [] });
    expect(await hashOf(folder)).toBe(before);

    const database = openNodeSqlite(join(folder, "luodi.sqlite"));
    await database.batch([CompiledQuery.raw("update events set body = replace(body, '12 working', '99 working')")]);
    database.close();
    const changed = await replay();

    expect(changed.code).toBe(0);
    expect(changed.stdout).toMatch(/fact \S+: .*99 working days.* -> .*12 working days/u);
    expect((await replay("--fail-on-change")).code).toBe(1);
  });

  it.for([
    { when: "no day is given", given: [], code: 2, says: "usage:" },
    { when: "the day is none", given: ["--since", "2026-02-30"], code: 2, says: "usage:" },
    {
      when: "the days are the wrong way round",
      given: ["--since", "2026-02-02", "--until", "2026-02-01"],
      code: 2,
      says: "usage:",
    },
    { when: "there is no store", given: ["--since", "2026-02-02", "--data", "/nowhere"], code: 1, says: "/nowhere" },
  ])("says so when $when", async ({ given, code, says }, { expect }) => {
    const finished = await runCommand("replay", given);

    expect(finished).toMatchObject({ code, stdout: "" });
    expect(finished.stderr).toContain(says);
  });
});
