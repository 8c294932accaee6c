/**
 * The HTTP app: every path the service answers on, and what every request goes through on its way there.
 *
 * Fetch in, fetch out: it runs on Node and as a Worker, and in a test without either.
 */
import { Hono } from "hono";
import { compress } from "hono/compress";
import { methodNotAllowed } from "hono/method-not-allowed";
import { madeFromLatest } from "#src/platform/shared/made-from-latest.ts";
import type { AppEnv } from "./app-env.ts";
import type { AppParts } from "./app-parts.ts";
import { createRoutes } from "./create-routes.ts";
import { allowSites } from "./headers/allow-sites.ts";
import { replyHeaders } from "./headers/reply-headers.ts";
import { securityHeaders } from "./headers/security-headers.ts";
import { limitBody } from "./limits/limit-body.ts";
import { limitRequests } from "./limits/limit-requests.ts";
import { showProblemsOnCasePage } from "./case/problem-on-case-page.ts";
import { indexGuides } from "./guides/guide-index.ts";
import { showProblemsOnGuides } from "./guides/problem-on-guides.ts";
import { showProblemsOnPage } from "./page/problem-on-page.ts";
import { refuse } from "./problems/refuse.ts";
import { reportFault } from "./problems/report-fault.ts";
import { forwardConversations } from "./forward-conversations.ts";
import { rememberReaderLanguage } from "./reader-language.ts";
import { assetHandler } from "./routes/assets.ts";
import { tellProblemsToOpenAiClients } from "./v1/problems-to-open-ai.ts";
import { requireApiKey } from "./v1/require-api-key.ts";

export type App = Hono<AppEnv>;

export function createApp(parts: AppParts): App {
  const { publicUrl, sites, requestsPerMinute, trustedProxyHops, apiKeys } = parts.settings;
  const guides = madeFromLatest(parts.currentKnowledge, indexGuides);
  const app: App = new Hono<AppEnv>();

  app.onError(reportFault(parts));
  app.notFound((c) => refuse(c, { code: "not-found" }));

  app.use(replyHeaders, securityHeaders(publicUrl), rememberReaderLanguage);
  if (sites.length > 0) {
    app.use("/api/*", allowSites(sites));
    app.use("/mcp", allowSites(sites, ["MCP-Protocol-Version", "Mcp-Method", "Mcp-Name"]));
  }
  app.use("/v1/*", tellProblemsToOpenAiClients);
  app.use("/", showProblemsOnPage(parts.page));
  app.use("/case", showProblemsOnCasePage(parts.page));
  app.use("/guides/*", showProblemsOnGuides(parts, guides));
  if (requestsPerMinute !== undefined) {
    app.use(limitRequests({ ...parts, requestsPerMinute, trustedProxyHops }));
  }
  if (apiKeys.length > 0) app.use("/v1/*", requireApiKey({ ...parts, apiKeys, requestsPerMinute }));
  app.use(limitBody);
  if (parts.forward !== undefined) {
    app.use("/api/conversations/:id/*", forwardConversations(parts.forward, parts.conversation.keys));
  }
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        refuse(c, { code: "method-not-allowed", method: c.req.method, allowed: methods.join(", ") }),
    }),
  );

  for (const { method, path, handle } of createRoutes(parts, guides)) {
    app.on(method.toUpperCase(), honoPath(path), handle);
  }
  if (parts.compresses) app.use("/assets/*", compress());
  app.get("/assets/*", assetHandler(parts));
  return app;
}

/** OpenAPI writes `{id}` where Hono writes `:id`. */
function honoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/gu, ":$1");
}
