import { describe, it } from "vitest";
import { openNodeStores } from "#src/hosts/open-node-stores.ts";
import { startCityPlatformDouble } from "#test/support/city-platform-double.ts";
import { conversation, openCase } from "#test/support/records.ts";
import { runCommand } from "#test/support/run-command.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const NUMBER = "QD-20261125-482913-7";
const ENTRY = { id: "1", title: "Title", text: "Text", updated: "2026-11-01" };

describe("npm run city", () => {
  it("hands a case over once, says how it stands, and prints what the platform knows", async ({ expect }) => {
    const double = await startCityPlatformDouble(SECRET, [ENTRY]);
    const folder = await temporaryFolder();
    const stores = await openNodeStores(folder);
    const begun = conversation();
    await stores.conversations.start(begun, []);
    const opened = openCase({ conversationId: begun.id, number: NUMBER });
    await stores.cases.open({ case: opened, events: [], limit: undefined });
    stores.close();
    const environment = { DATA_DIR: folder, CITY_PLATFORM: double.url, CITY_PLATFORM_SECRET: SECRET };
    const city = (...given: readonly string[]) => runCommand("city", given, { environment });
    const push = ["push", NUMBER, "--reason", "For the city; call 13800138000"] as const;

    expect(await city(...push)).toMatchObject({ code: 0, stdout: "DOUBLE-1\n" });
    expect(await city(...push)).toMatchObject({ code: 0, stdout: "DOUBLE-1\n" });
    expect(double.cases).toEqual([NUMBER]);
    expect(double.received[0]?.body).not.toContain("13800138000");
    expect(await city("status", "DOUBLE-1")).toMatchObject({
      code: 0,
      stdout: "in-progress\t2026-11-26T02:00:00.000Z\n",
    });
    expect(await city("knowledge")).toMatchObject({ code: 0, stdout: `${JSON.stringify(ENTRY)}\n` });
    expect(await city("status", "DOUBLE-9")).toMatchObject({ code: 1, stdout: "" });
    expect(await city("push", NUMBER)).toMatchObject({ code: 2 });
  });

  it("says that there is no platform where none is set", async ({ expect }) => {
    const environment = { DATA_DIR: await temporaryFolder() };

    expect(await runCommand("city", ["knowledge"], { environment })).toMatchObject({
      code: 1,
      stderr: "CITY_PLATFORM is not set\n",
    });
  });
});
