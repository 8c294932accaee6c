import type * as z from "zod";
import type { ProblemCode } from "#src/protocol/problem.ts";

/** What another program needs to know about a route. Its words are in `docs.json` under its id, in four languages. */
export interface Operation {
  readonly id: OperationId;
  readonly group: OperationGroup;
  readonly path?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: Content & { readonly schema: z.ZodType };
  readonly reply: Content;
  readonly problems: readonly ProblemCode[];
  /** The reader sees a problem on the page instead of getting it as JSON. */
  readonly problemsOnPage?: true;
}

export interface Content {
  readonly mediaType: "application/json" | "application/x-www-form-urlencoded" | "text/html";
  /** With an id in its metadata. */
  readonly schema?: z.ZodType;
  readonly example?: unknown;
}

export const OPERATION_GROUPS = ["questions", "guides", "service", "pages"] as const;

export type OperationGroup = (typeof OPERATION_GROUPS)[number];

export type OperationId =
  | "ask"
  | "listGuides"
  | "readGuide"
  | "readHealth"
  | "isLive"
  | "isReady"
  | "readOpenApi"
  | "readDocs"
  | "openPage"
  | "askOnPage";
