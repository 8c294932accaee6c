/** `GET /sitemap.xml` and `GET /robots.txt`: what of the service is to be found by searching. */
import type { AppParts } from "../app-parts.ts";
import type { CurrentGuides } from "../guides/guide-index.ts";
import { serviceOrigin } from "../service-origin.ts";
import { writeSitemap } from "../sitemap/write-sitemap.ts";
import type { Route } from "./route.ts";

const PAGES = ["/", "/guides", "/transparency", "/privacy", "/docs"];

/** Forms and what belongs to one visitor or to staff is nothing to be found. */
const NOT_FOUND_BY_SEARCHING = ["/api/", "/case", "/desk", "/guides/*/report"];

export function sitemapRoutes({ settings }: Pick<AppParts, "settings">, guides: CurrentGuides): readonly Route[] {
  return [
    {
      method: "get",
      path: "/sitemap.xml",
      operation: {
        id: "readSitemap",
        group: "pages",
        reply: { mediaType: "application/xml" },
        problems: ["too-many-requests", "fault"],
      },
      async handle(c) {
        const paths = [...PAGES, ...[...(await guides()).keys()].map((id) => `/guides/${id}`)];
        const body = writeSitemap(paths, serviceOrigin(c, settings));
        return c.body(body, 200, { "Content-Type": "application/xml; charset=UTF-8" });
      },
    },
    {
      method: "get",
      path: "/robots.txt",
      operation: {
        id: "readRobots",
        group: "pages",
        reply: { mediaType: "text/plain" },
        problems: ["too-many-requests", "fault"],
      },
      handle: (c) =>
        c.text(
          [
            "User-agent: *",
            ...NOT_FOUND_BY_SEARCHING.map((path) => `Disallow: ${path}`),
            `Sitemap: ${serviceOrigin(c, settings)}/sitemap.xml`,
            "",
          ].join("\n"),
        ),
    },
  ];
}
