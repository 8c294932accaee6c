/**
 * The seam between the queries and a database that speaks SQLite's SQL: Node's own and D1 differ in nothing else.
 *
 * D1 has no interactive transactions, so there are none here: whatever belongs together is one batch, and each statement
 * of it says in SQL under which condition it writes.
 */
import type { CompiledQuery } from "kysely";
import type { Result } from "#src/platform/shared/result.ts";

export interface SqlDatabase {
  /** The rows of a query that only reads. */
  read<Row>(query: CompiledQuery<Row>): Promise<readonly Row[]>;
  /**
   * Runs queries in their order, nobody else's between them: all of them take effect, durably, or none does.
   * @returns the rows of each, from `returning`; `taken` where one of them would have broken a unique index
   */
  batch<const Queries extends readonly CompiledQuery[]>(queries: Queries): Promise<Result<RowsOf<Queries>, "taken">>;
  /**
   * Takes what was deleted out of the database's files too. Does nothing where these are in other hands.
   */
  forgetDeleted(): Promise<void>;
}

export type RowsOf<Queries extends readonly CompiledQuery[]> = {
  readonly [Place in keyof Queries]: Queries[Place] extends CompiledQuery<infer Row> ? readonly Row[] : never;
};
