import { nameKey } from "../../shared/name-key.ts";
import type { StaffStore } from "../../ports/staff-store.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { logEntryOfRow, sealedEntryOfRow } from "./log-rows.ts";
import { accountOfRow, rowOfAccount, rowOfChange, rowOfSession, sessionOfRow } from "./staff-rows.ts";
import { writeLogged } from "./write-logged.ts";
import { writeOne } from "./write-one.ts";

const accounts = queries.selectFrom("accounts").selectAll();
const entries = queries.selectFrom("log_entries").selectAll();
const sessions = queries.selectFrom("staff_sessions").selectAll();

export function createStaffStore(database: SqlDatabase): StaffStore {
  return {
    add: async (account) => {
      const added = await database.batch([
        queries
          .insertInto("accounts")
          .values(rowOfAccount(account))
          .onConflict((conflict) => conflict.column("name_key").doNothing())
          .returning("id")
          .compile(),
      ]);
      return added.ok && added.value[0].length > 0;
    },

    find: async (accountId) => {
      const [row] = await database.read(accounts.where("id", "=", accountId).compile());
      return row && accountOfRow(row);
    },

    findByName: async (name) => {
      const [row] = await database.read(accounts.where("name_key", "=", nameKey(name)).compile());
      return row && accountOfRow(row);
    },

    findByIdentity: async (identity) => {
      const [row] = await database.read(accounts.where("identity", "=", identity).compile());
      return row && accountOfRow(row);
    },

    list: async () => {
      const rows = await database.read(accounts.orderBy("name_key").compile());
      return rows.map(accountOfRow);
    },

    changePasswordHash: (accountId, passwordHash) =>
      writeOne(
        database,
        queries.updateTable("accounts").where("id", "=", accountId).set({ password_hash: passwordHash }).compile(),
      ),

    change: async (accountId, change, log) => {
      const written = await writeLogged(database, log, (insertion) => [
        queries.updateTable("accounts").where("id", "=", accountId).set(rowOfChange(change)).compile(),
        queries.deleteFrom("staff_sessions").where("account_id", "=", accountId).compile(),
        insertion,
      ]);
      return written.ok;
    },

    setSecondFactor: async (accountId, { secondFactor, recoveryHashes }, log) => {
      const { sealedSecret = null, lastInterval = null } = secondFactor ?? {};
      await writeLogged(database, log, (insertion) => [
        queries
          .updateTable("accounts")
          .where("id", "=", accountId)
          .set({ totp_sealed: sealedSecret, totp_interval: lastInterval })
          .compile(),
        queries.deleteFrom("recovery_codes").where("account_id", "=", accountId).compile(),
        ...recoveryHashes.map((code_hash) =>
          queries.insertInto("recovery_codes").values({ account_id: accountId, code_hash }).compile(),
        ),
        insertion,
      ]);
    },

    useInterval: async (accountId, interval) => {
      const used = await database.batch([
        queries
          .updateTable("accounts")
          .where("id", "=", accountId)
          .where((build) => build.or([build("totp_interval", "is", null), build("totp_interval", "<", interval)]))
          .set({ totp_interval: interval })
          .returning("id")
          .compile(),
      ]);
      return used.ok && used.value[0].length > 0;
    },

    useRecoveryCode: async (accountId, codeHash) => {
      const used = await database.batch([
        queries
          .deleteFrom("recovery_codes")
          .where("account_id", "=", accountId)
          .where("code_hash", "=", codeHash)
          .returning("code_hash")
          .compile(),
      ]);
      return used.ok && used.value[0].length > 0;
    },

    startSession: (session) =>
      writeOne(database, queries.insertInto("staff_sessions").values(rowOfSession(session)).compile()),

    findSession: async (sessionId) => {
      const [row] = await database.read(sessions.where("id", "=", sessionId).compile());
      return row && sessionOfRow(row);
    },

    listSessions: async (accountId, limit) => {
      const chosen = accountId === undefined ? sessions : sessions.where("account_id", "=", accountId);
      const rows = await database.read(chosen.orderBy("seen_at", "desc").limit(limit).compile());
      return rows.map(sessionOfRow);
    },

    touchSession: (sessionId, seenAt) =>
      writeOne(
        database,
        queries.updateTable("staff_sessions").where("id", "=", sessionId).set({ seen_at: seenAt.getTime() }).compile(),
      ),

    endSession: (sessionId) =>
      writeOne(database, queries.deleteFrom("staff_sessions").where("id", "=", sessionId).compile()),

    endSessions: (accountId) =>
      writeOne(database, queries.deleteFrom("staff_sessions").where("account_id", "=", accountId).compile()),

    purgeSessions: async (seenBefore, limit) => {
      const old = queries.selectFrom("staff_sessions").where("seen_at", "<", seenBefore.getTime());
      const purged = await database.batch([
        queries.deleteFrom("staff_sessions").where("id", "in", old.select("id").limit(limit)).returning("id").compile(),
      ]);
      return purged.ok ? purged.value[0].length : 0;
    },

    log: async (entry) => {
      await writeLogged(database, entry, (insertion) => [insertion]);
    },

    readLog: async (caseId) => {
      const rows = await database.read(entries.where("case_id", "=", caseId).orderBy("place").compile());
      return rows.map(logEntryOfRow);
    },

    readSealedLog: async (after, limit) => {
      const rows = await database.read(entries.where("place", ">", after).orderBy("place").limit(limit).compile());
      return rows.map(sealedEntryOfRow);
    },

    readLogHead: async () => {
      const [row] = await database.read(entries.orderBy("place", "desc").limit(1).compile());
      return row && sealedEntryOfRow(row);
    },
  };
}
