import type { StaffReach } from "../../ports/staff-reach.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { writeOne } from "./write-one.ts";

export function createStaffReach(database: SqlDatabase): StaffReach {
  return {
    set: ({ accountId, mail, quiet = null }) =>
      writeOne(
        database,
        queries
          .insertInto("staff_reach")
          .values({ account_id: accountId, mail, quiet })
          .onConflict((conflict) => conflict.column("account_id").doUpdateSet({ mail, quiet }))
          .compile(),
      ),

    list: async () => {
      const rows = await database.read(queries.selectFrom("staff_reach").selectAll().orderBy("account_id").compile());
      return rows.map(({ account_id, mail, quiet }) => ({ accountId: account_id, mail, quiet: quiet ?? undefined }));
    },
  };
}
