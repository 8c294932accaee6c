import type { AppContext } from "../app-env.ts";
import type { Operation } from "../openapi/operation.ts";

/** One path with one method: how it is served and how it is documented, side by side so that they agree. */
export interface Route {
  readonly method: "get" | "post" | "patch" | "delete";
  /** As OpenAPI writes it: `/api/guides/{id}`. */
  readonly path: string;
  readonly operation: Operation;
  readonly handle: (c: AppContext) => Response | Promise<Response>;
}
