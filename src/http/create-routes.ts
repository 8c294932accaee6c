import type { AppParts } from "./app-parts.ts";
import { indexGuides } from "./guides/guide-index.ts";
import { createOpenApi, type OpenApiDocument } from "./openapi/create-open-api.ts";
import { askRoute } from "./routes/ask.ts";
import { deskRoutes } from "./routes/desk/desk-routes.ts";
import { docsRoute } from "./routes/docs.ts";
import { healthRoutes } from "./routes/health.ts";
import { listGuidesRoute } from "./routes/list-guides.ts";
import { openApiRoute } from "./routes/open-api.ts";
import { pageRoutes } from "./routes/page.ts";
import { readGuideRoute } from "./routes/read-guide.ts";
import type { Route } from "./routes/route.ts";

/** Every documented route, in the order of the documentation. */
export function createRoutes(parts: AppParts): readonly Route[] {
  const guides = indexGuides(parts.knowledge);
  const routes: readonly Route[] = [
    askRoute(parts),
    listGuidesRoute(parts, guides),
    readGuideRoute(guides),
    ...deskRoutes(parts),
    ...healthRoutes(parts),
    openApiRoute(describe),
    ...pageRoutes(parts),
    docsRoute(parts, describe),
  ];

  let document: OpenApiDocument | undefined;
  function describe(): OpenApiDocument {
    document ??= createOpenApi(routes, parts.settings);
    return document;
  }
  return routes;
}
