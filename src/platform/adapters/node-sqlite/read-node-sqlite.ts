/** SQLite inside Node, opened to be read and nothing else: the database itself refuses every write. Node only. */
import { DatabaseSync } from "node:sqlite";
import type { CompiledQuery } from "kysely";
import { createRunner } from "./create-runner.ts";
import { BUSY_TIMEOUT_MS, type NodeSqlite } from "./open-node-sqlite.ts";

/** @throws Error where there is no such file */
export function readNodeSqlite(file: string): NodeSqlite {
  const connection = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, readOnly: true });
  const run = createRunner(connection);
  return {
    read: async <Row>({ sql, parameters }: CompiledQuery<Row>) => run(sql, parameters) as readonly Row[],
    batch: () => Promise.reject(new Error("this database is only read")),
    forgetDeleted: () => Promise.reject(new Error("this database is only read")),
    close: () => connection.close(),
  };
}
