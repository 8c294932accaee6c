import type { OpenApiDocument } from "../openapi/create-open-api.ts";
import type { Route } from "./route.ts";

/** `GET /openapi.json`. The document describes this route too, so it is asked for only when it is served. */
export function openApiRoute(describe: () => OpenApiDocument): Route {
  return {
    method: "get",
    path: "/openapi.json",
    operation: {
      id: "readOpenApi",
      group: "service",
      reply: { mediaType: "application/json" },
      problems: ["too-many-requests", "fault"],
    },
    handle: (c) => c.json(describe()),
  };
}
