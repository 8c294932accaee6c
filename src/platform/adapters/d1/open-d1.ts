import type { CompiledQuery } from "kysely";
import { isTaken } from "../sql-store/is-taken.ts";
import type { RowsOf, SqlDatabase } from "../sql-store/sql-database.ts";

/** What is used of a binding of Cloudflare D1; its own types are known to the Worker's files only. */
export interface D1 {
  prepare(sql: string): D1Statement;
  batch(statements: D1Statement[]): Promise<readonly { readonly results: readonly unknown[] }[]>;
}

interface D1Statement {
  bind(...parameters: readonly unknown[]): D1Statement;
  all(): Promise<{ readonly results: readonly unknown[] }>;
}

/** D1 runs a batch as one transaction, and is durable before it replies. */
export function openD1(d1: D1): SqlDatabase {
  const prepare = ({ sql, parameters }: CompiledQuery) => d1.prepare(sql).bind(...parameters);
  return {
    read: async <Row>(query: CompiledQuery<Row>) => (await prepare(query).all()).results as readonly Row[],
    batch: async <const Queries extends readonly CompiledQuery[]>(queries: Queries) => {
      try {
        const replies = await d1.batch(queries.map(prepare));
        return { ok: true, value: replies.map(({ results }) => results) as unknown as RowsOf<Queries> };
      } catch (error) {
        if (isTaken(error)) return { ok: false, error: "taken" };
        throw error;
      }
    },
    // Its files are Cloudflare's.
    forgetDeleted: async () => {},
  };
}
