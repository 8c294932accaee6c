import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";

/** More than there are queries: only lists of different lengths make new ones. */
const MOST_STATEMENTS = 256;

/** Runs SQL and returns its rows, none where it has none. Statements are prepared once. */
export function createRunner(connection: DatabaseSync) {
  const prepared = new Map<string, StatementSync>();

  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    if (prepared.size >= MOST_STATEMENTS) prepared.clear();
    const statement = connection.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };

  return (sql: string, parameters: readonly unknown[]): readonly unknown[] =>
    prepare(sql).all(...(parameters as readonly SQLInputValue[]));
}
