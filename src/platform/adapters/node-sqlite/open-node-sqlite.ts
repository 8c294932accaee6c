/** SQLite inside Node, in a file or in memory. Node only. */
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { CompiledQuery } from "kysely";
import { isTaken } from "../sql-store/is-taken.ts";
import type { RowsOf, SqlDatabase } from "../sql-store/sql-database.ts";
import { createRunner } from "./create-runner.ts";

export interface NodeSqlite extends SqlDatabase {
  /** Leaves one whole file behind. Nothing may be asked of it afterwards. */
  close(): void;
}

export interface NodeSqliteOptions {
  /** `full`, the default: what is acknowledged outlives a power cut. `normal`: it outlives a crash of the process only. */
  readonly durability?: "full" | "normal";
}

/** How long a statement waits for another process that is writing. */
export const BUSY_TIMEOUT_MS = 5000;

/** @param file `:memory:` for one that is gone with the process; else it is made, with its folder, for its owner alone */
export function openNodeSqlite(file: string, { durability = "full" }: NodeSqliteOptions = {}): NodeSqlite {
  if (file !== ":memory:") createPrivately(file);
  const connection = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
  connection.exec("pragma journal_mode = wal");
  connection.exec(`pragma synchronous = ${durability}`);
  // What is deleted is overwritten in its page; the log keeps the page as it was until it is cut off.
  connection.exec("pragma secure_delete = on");
  const run = createRunner(connection);
  const truncateLog = (): void => connection.exec("pragma wal_checkpoint(truncate)");

  return {
    read: async <Row>({ sql, parameters }: CompiledQuery<Row>) => run(sql, parameters) as readonly Row[],
    batch: async <const Queries extends readonly CompiledQuery[]>(queries: Queries) => {
      connection.exec("begin immediate");
      try {
        const rows = queries.map(({ sql, parameters }) => run(sql, parameters));
        connection.exec("commit");
        return { ok: true, value: rows as RowsOf<Queries> };
      } catch (error) {
        if (connection.isTransaction) connection.exec("rollback");
        if (isTaken(error)) return { ok: false, error: "taken" };
        throw error;
      }
    },
    // Where another process reads for longer than the timeout, the log stays until the next time.
    forgetDeleted: async () => truncateLog(),
    close: () => {
      truncateLog();
      connection.close();
    },
  };
}

function createPrivately(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // The files SQLite puts beside it are as private as this one.
  closeSync(openSync(file, "a", 0o600));
}
