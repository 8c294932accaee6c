import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { openD1 } from "#src/platform/adapters/d1/open-d1.ts";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { NOON } from "#test/support/records.ts";

describe("the log of the staff on D1", () => {
  it("is only added to", async ({ expect }) => {
    const database = openD1(env.DB);
    await migrate(database);
    const { staff } = createStores(database);
    await staff.log({ at: NOON, accountId: undefined, action: "signed-in" });

    await expect(env.DB.prepare("update log_entries set reason = 'none'").run()).rejects.toThrow("only added to");
    await expect(env.DB.prepare("delete from log_entries").run()).rejects.toThrow("only added to");
  });
});
