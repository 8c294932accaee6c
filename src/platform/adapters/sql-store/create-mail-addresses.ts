import { sql } from "kysely";
import type { MailAddress, MailAddresses } from "../../ports/mail-addresses.ts";
import { insertNotices } from "./notice-rows.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import type { MailAddressRow } from "./tables.ts";

const addresses = queries.selectFrom("mail_addresses").selectAll();

export function createMailAddresses(database: SqlDatabase): MailAddresses {
  const findOne = async (query: typeof addresses): Promise<MailAddress | undefined> => {
    const [row] = await database.read(query.limit(1).compile());
    return row && addressOfRow(row);
  };

  return {
    give: async ({ id, conversationId, caseId, hash, at }, expiredBefore) => {
      const asked = at.getTime();
      const given = await database.batch([
        queries
          .insertInto("mail_addresses")
          .values({ id, conversation_id: conversationId, case_id: caseId, hash, state: "unconfirmed", asked_at: asked })
          .onConflict((conflict) =>
            conflict
              .columns(["conversation_id", "hash"])
              .doUpdateSet({ case_id: caseId, state: "unconfirmed", asked_at: asked })
              // Given again after it was unsubscribed; a cause that is looked at twice is no second giving.
              .where("mail_addresses.asked_at", "<", asked)
              .where((build) =>
                build.or([
                  build("mail_addresses.state", "=", "unsubscribed"),
                  build.and([
                    build("mail_addresses.state", "=", "unconfirmed"),
                    build("mail_addresses.asked_at", "<", expiredBefore.getTime()),
                  ]),
                ]),
              ),
          )
          .compile(),
        addresses.where("conversation_id", "=", conversationId).where("hash", "=", hash).compile(),
      ]);
      const row = given.ok ? given.value[1][0] : undefined;
      if (row === undefined) throw new Error("an address that was just given is not there");
      return addressOfRow(row);
    },

    find: (id) => findOne(addresses.where("id", "=", id)),

    findByHash: (conversationId, hashes) =>
      findOne(addresses.where("conversation_id", "=", conversationId).where("hash", "in", hashes)),

    confirm: async ({ id, askedAt }, notice) => {
      const isAsked = sql<boolean>`exists (
        select 1 from mail_addresses where id = ${id} and state = 'unconfirmed' and asked_at = ${askedAt.getTime()}
      )`;
      const confirmed = await database.batch([
        insertNotices([notice], isAsked),
        queries
          .updateTable("mail_addresses")
          .where("id", "=", id)
          .where("state", "=", "unconfirmed")
          .where("asked_at", "=", askedAt.getTime())
          .set({ state: "confirmed" })
          .returning("id")
          .compile(),
      ]);
      return confirmed.ok && confirmed.value[1].length === 1;
    },

    unsubscribe: async (id) => {
      const changed = await database.batch([
        queries
          .updateTable("mail_addresses")
          .where("id", "=", id)
          .set({ state: "unsubscribed" })
          .returning("id")
          .compile(),
      ]);
      return changed.ok && changed.value[0].length === 1;
    },
  };
}

function addressOfRow({ id, conversation_id, case_id, hash, state, asked_at }: MailAddressRow): MailAddress {
  return { id, conversationId: conversation_id, caseId: case_id, hash, state, askedAt: new Date(asked_at) };
}
