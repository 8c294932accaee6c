import type { AppParts } from "./app-parts.ts";
import type { CurrentGuides } from "./guides/guide-index.ts";
import { createOpenApi, type OpenApiDocument } from "./openapi/create-open-api.ts";
import { askRoute } from "./routes/ask.ts";
import { casePageRoutes } from "./routes/case-page.ts";
import { caseStatusRoute } from "./routes/case-status.ts";
import { changeConversationRoute } from "./routes/conversations/change-conversation.ts";
import { eraseConversationRoute } from "./routes/conversations/erase-conversation.ts";
import { evaluateCaseRoute } from "./routes/conversations/evaluate-case.ts";
import { exportConversationRoute } from "./routes/conversations/export-conversation.ts";
import { giveFeedbackRoute } from "./routes/conversations/give-feedback.ts";
import { readConversationRoute } from "./routes/conversations/read-conversation.ts";
import { readEventsRoute } from "./routes/conversations/read-events.ts";
import { reopenCaseRoute } from "./routes/conversations/reopen-case.ts";
import { requestHandoffRoute } from "./routes/conversations/request-handoff.ts";
import { startConversationRoute } from "./routes/conversations/start-conversation.ts";
import { stopTurnRoute } from "./routes/conversations/stop-turn.ts";
import { takeTurnRoute } from "./routes/conversations/take-turn.ts";
import { withdrawCaseRoute } from "./routes/conversations/withdraw-case.ts";
import { deskRoutes } from "./routes/desk/desk-routes.ts";
import { docsRoute } from "./routes/docs.ts";
import { guidePageRoutes } from "./routes/guide-pages.ts";
import { healthRoutes } from "./routes/health.ts";
import { listGuidesRoute } from "./routes/list-guides.ts";
import { mcpRoute } from "./routes/mcp.ts";
import { metricsRoute } from "./routes/metrics.ts";
import { noticePageRoutes } from "./routes/notice-pages.ts";
import { openApiRoute } from "./routes/open-api.ts";
import { pageRoutes } from "./routes/page.ts";
import { privacyRoute } from "./routes/privacy.ts";
import { readGuideRoute } from "./routes/read-guide.ts";
import { reportMistakeRoutes } from "./routes/report-mistake.ts";
import type { Route } from "./routes/route.ts";
import { v1Routes } from "./routes/v1/v1-routes.ts";
import { sitemapRoutes } from "./routes/sitemap.ts";
import { transparencyRoute } from "./routes/transparency.ts";

/** Every documented route, in the order of the documentation. */
export function createRoutes(parts: AppParts, guides: CurrentGuides): readonly Route[] {
  const routes: readonly Route[] = [
    askRoute(parts),
    mcpRoute(parts, guides),
    startConversationRoute(parts),
    takeTurnRoute(parts),
    stopTurnRoute(parts),
    readConversationRoute(parts),
    readEventsRoute(parts),
    changeConversationRoute(parts),
    requestHandoffRoute(parts),
    evaluateCaseRoute(parts),
    withdrawCaseRoute(parts),
    reopenCaseRoute(parts),
    giveFeedbackRoute(parts),
    exportConversationRoute(parts),
    eraseConversationRoute(parts),
    caseStatusRoute(parts),
    ...v1Routes(parts),
    listGuidesRoute(parts, guides),
    readGuideRoute(parts, guides),
    ...deskRoutes(parts),
    ...healthRoutes(parts),
    metricsRoute(parts),
    openApiRoute(describe),
    ...pageRoutes(parts),
    ...casePageRoutes(parts),
    ...noticePageRoutes(parts),
    ...guidePageRoutes(parts, guides),
    ...reportMistakeRoutes(parts, guides),
    transparencyRoute(parts),
    docsRoute(parts, describe),
    privacyRoute(parts),
    ...sitemapRoutes(parts, guides),
  ];

  let document: OpenApiDocument | undefined;
  function describe(): OpenApiDocument {
    document ??= createOpenApi(routes, parts.settings);
    return document;
  }
  return routes;
}
